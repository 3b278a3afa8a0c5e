/** A condition on list rows, as OData writes it; not yet encoded for an address. */
export type Filter = string & { readonly __filter: true };

/** The column has exactly this value. The column must be indexed. */
export function equals(column: string, value: string | number | boolean): Filter {
  return `fields/${column} eq ${literal(value)}` as Filter;
}

/** The text column begins with these characters. */
export function startsWith(column: string, beginning: string): Filter {
  return `startswith(fields/${column},${literal(beginning)})` as Filter;
}

/** Every one of the conditions holds. */
export function allOf(...filters: readonly Filter[]): Filter {
  return filters.map((filter) => (filters.length > 1 ? `(${filter})` : filter)).join(' and ') as Filter;
}

/** At least one of the conditions holds. */
export function anyOf(...filters: readonly Filter[]): Filter {
  return filters.map((filter) => (filters.length > 1 ? `(${filter})` : filter)).join(' or ') as Filter;
}

function literal(value: string | number | boolean): string {
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
}
