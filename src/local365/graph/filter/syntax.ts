/** A value written in a filter. */
export type Literal = { readonly kind: 'literal'; readonly value: string | number | boolean | null };

/** A property, by its path: `fields/Status`. */
export type Property = { readonly kind: 'property'; readonly path: string };

export const comparisons = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'] as const;
export type Comparison = (typeof comparisons)[number];

/** A filter that has been read. `startswith` is the only function SharePoint's lists take. */
export type Filter =
  | { readonly kind: 'and' | 'or'; readonly left: Filter; readonly right: Filter }
  | { readonly kind: 'not'; readonly operand: Filter }
  | { readonly kind: 'compare'; readonly property: Property; readonly operator: Comparison; readonly literal: Literal }
  | { readonly kind: 'startswith'; readonly property: Property; readonly beginning: string };

/** The properties a filter names, in the order they are written. */
export function propertiesOf(filter: Filter): readonly string[] {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return [...propertiesOf(filter.left), ...propertiesOf(filter.right)];
    case 'not':
      return propertiesOf(filter.operand);
    case 'compare':
    case 'startswith':
      return [filter.property.path];
  }
}
