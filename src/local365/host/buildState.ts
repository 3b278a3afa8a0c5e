/** How the product's own build stands: the host shows a failed one across the page. */
export type BuildState =
  | { readonly kind: 'building' }
  | { readonly kind: 'built'; readonly at: string }
  | { readonly kind: 'failed'; readonly messages: readonly string[] };
