import type { Comparison, Filter } from './syntax.ts';

/** A value as filters see it; undefined is nothing, which equals only `null`. */
export type FilterValue = string | number | boolean | undefined;

/** Whether something satisfies a filter. Text is compared without regard to capitals, as SharePoint does. */
export function satisfies(filter: Filter, valueOf: (path: string) => FilterValue): boolean {
  switch (filter.kind) {
    case 'and':
      return satisfies(filter.left, valueOf) && satisfies(filter.right, valueOf);
    case 'or':
      return satisfies(filter.left, valueOf) || satisfies(filter.right, valueOf);
    case 'not':
      return !satisfies(filter.operand, valueOf);
    case 'startswith': {
      const value = valueOf(filter.property.path);
      return typeof value === 'string' && value.toLowerCase().startsWith(filter.beginning.toLowerCase());
    }
    case 'compare':
      return compares(valueOf(filter.property.path), filter.operator, filter.literal.value ?? undefined);
  }
}

function compares(value: FilterValue, operator: Comparison, asked: FilterValue): boolean {
  if (value === undefined || asked === undefined) {
    if (operator === 'eq') return value === asked;
    return operator === 'ne' && value !== asked;
  }
  const difference = differenceOf(value, asked);
  if (difference === undefined) return operator === 'ne';
  switch (operator) {
    case 'eq':
      return difference === 0;
    case 'ne':
      return difference !== 0;
    case 'gt':
      return difference > 0;
    case 'ge':
      return difference >= 0;
    case 'lt':
      return difference < 0;
    case 'le':
      return difference <= 0;
  }
}

/** Negative, zero or positive; undefined when the two cannot be compared, being a number and a text. */
export function differenceOf(one: FilterValue, other: FilterValue): number | undefined {
  if (one === undefined || other === undefined) return Number(one !== undefined) - Number(other !== undefined);
  if (typeof one === 'string' && typeof other === 'string') {
    const [left, right] = [one.toLowerCase(), other.toLowerCase()];
    return left < right ? -1 : Number(left > right);
  }
  if (typeof one === 'string' || typeof other === 'string') return undefined;
  return Number(one) - Number(other);
}
