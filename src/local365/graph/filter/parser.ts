import { tokensOf } from './lexer.ts';
import type { Token } from './lexer.ts';
import { comparisons } from './syntax.ts';
import type { Comparison, Filter, Literal, Property } from './syntax.ts';

/** Why a filter could not be read: it is not OData, or it is OData that is not supported here. */
export type FilterFault = 'malformed' | 'unsupported';

class Stop extends Error {
  constructor(readonly fault: FilterFault) {
    super(fault);
  }
}

/**
 * Reads a filter.
 *
 *     filter  = and *( "or" and )
 *     and     = unary *( "and" unary )
 *     unary   = "not" unary | "(" filter ")" | "startswith" "(" property "," string ")" | operand comparison operand
 */
export function parseFilter(text: string): Filter | FilterFault {
  const tokens = tokensOf(text);
  if (tokens === undefined || tokens.length === 0) return 'malformed';
  try {
    const { filter, rest } = or(tokens);
    return rest.length > 0 ? 'malformed' : filter;
  } catch (error) {
    if (error instanceof Stop) return error.fault;
    throw error;
  }
}

type Read<T> = T & { readonly rest: readonly Token[] };

function or(tokens: readonly Token[]): Read<{ filter: Filter }> {
  let { filter, rest } = and(tokens);
  while (isWord(rest[0], 'or')) {
    const next = and(rest.slice(1));
    [filter, rest] = [{ kind: 'or', left: filter, right: next.filter }, next.rest];
  }
  return { filter, rest };
}

function and(tokens: readonly Token[]): Read<{ filter: Filter }> {
  let { filter, rest } = unary(tokens);
  while (isWord(rest[0], 'and')) {
    const next = unary(rest.slice(1));
    [filter, rest] = [{ kind: 'and', left: filter, right: next.filter }, next.rest];
  }
  return { filter, rest };
}

function unary(tokens: readonly Token[]): Read<{ filter: Filter }> {
  const [first, second, ...rest] = tokens;
  if (isWord(first, 'not')) {
    const { filter, rest: after } = unary(tokens.slice(1));
    return { filter: { kind: 'not', operand: filter }, rest: after };
  }
  if (first?.kind === 'open') {
    const inner = or(tokens.slice(1));
    if (inner.rest[0]?.kind !== 'close') throw new Stop('malformed');
    return { filter: inner.filter, rest: inner.rest.slice(1) };
  }
  if (first?.kind === 'name' && second?.kind === 'open') return call(first.text, rest);
  return comparison(tokens);
}

function call(name: string, [property, comma, beginning, close, ...rest]: readonly Token[]): Read<{ filter: Filter }> {
  if (name.toLowerCase() !== 'startswith') throw new Stop('unsupported');
  if (property?.kind !== 'name' || comma?.kind !== 'comma' || beginning?.kind !== 'string' || close?.kind !== 'close')
    throw new Stop('malformed');
  return { filter: { kind: 'startswith', property: { kind: 'property', path: property.text }, beginning: beginning.text }, rest };
}

function comparison([left, operator, right, ...rest]: readonly Token[]): Read<{ filter: Filter }> {
  if (left === undefined || right === undefined || operator?.kind !== 'name') throw new Stop('malformed');
  const word = operator.text.toLowerCase();
  const known = comparisons.find((each) => each === word);
  if (known === undefined)
    throw new Stop(['in', 'has', 'add', 'sub', 'mul', 'div', 'mod'].includes(word) ? 'unsupported' : 'malformed');
  const [one, other] = [operand(left), operand(right)];
  if (one.kind === 'property' && other.kind === 'literal')
    return { filter: { kind: 'compare', property: one, operator: known, literal: other }, rest };
  if (one.kind === 'literal' && other.kind === 'property')
    return { filter: { kind: 'compare', property: other, operator: mirrored[known], literal: one }, rest };
  throw new Stop('unsupported');
}

const mirrored: Readonly<Record<Comparison, Comparison>> = { eq: 'eq', ne: 'ne', gt: 'lt', ge: 'le', lt: 'gt', le: 'ge' };

function operand({ kind, text }: Token): Literal | Property {
  if (kind === 'string') return { kind: 'literal', value: text };
  if (kind === 'number') return { kind: 'literal', value: Number(text) };
  if (kind !== 'name') throw new Stop('malformed');
  if (text === 'true' || text === 'false') return { kind: 'literal', value: text === 'true' };
  if (text === 'null') return { kind: 'literal', value: null };
  if (/^\d{4}-\d\d-\d\d/.test(text)) return { kind: 'literal', value: text };
  if (!/^[\p{L}_@$]/u.test(text)) throw new Stop('malformed');
  return { kind: 'property', path: text };
}

const isWord = (token: Token | undefined, word: string) => token?.kind === 'name' && token.text.toLowerCase() === word;
