/** Where a thing lies in its list, and which version of it was read: a save says which version it changes. */
export type Stored = { readonly itemId: string; readonly version: string };
