import { satisfies } from '../filter/evaluate.ts';
import type { FilterValue } from '../filter/evaluate.ts';
import { parseFilter } from '../filter/parser.ts';
import { propertiesOf } from '../filter/syntax.ts';
import type { Filter } from '../filter/syntax.ts';
import { Refusal } from '../Refusal.ts';
import type { Call } from '../route.ts';

type Entity = Readonly<Record<string, unknown>>;

/**
 * The entities that satisfy `$filter`; all of them without one.
 *
 * Beside what the filter language of lists has, the directory and Teams take `in` (up to 15 values), `endsWith` and a type
 * in front of a property (`microsoft.graph.aadUserConversationMember/userId`).
 */
export function filtered<T extends Entity>(call: Call, entities: readonly T[]): T[] {
  const { filter } = call.query;
  if (filter === undefined) return [...entities];
  const tree = parseFilter(inListWords(filter));
  if (typeof tree === 'string') throw new Refusal('directoryInvalid', { message: `Invalid filter clause: ${filter}` });
  const [example] = entities;
  for (const path of propertiesOf(tree)) {
    if (example !== undefined && !(bare(path) in example))
      throw new Refusal('directoryInvalid', { message: `Could not find a property named '${bare(path)}'.` });
  }
  return entities.filter((entity) => satisfies(tree, valueIn(entity)));
}

/** Whether a filter is one the directory answers only with `ConsistencyLevel: eventual` and `$count=true`. */
export function isAdvanced(filter: string): boolean {
  const tree = parseFilter(inListWords(filter));
  return /\bendswith\s*\(/i.test(filter) || (typeof tree !== 'string' && hasNegation(tree));
}

function hasNegation(filter: Filter): boolean {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return hasNegation(filter.left) || hasNegation(filter.right);
    case 'not':
      return true;
    case 'compare':
      return filter.operator === 'ne';
    case 'startswith':
      return false;
  }
}

const text = String.raw`'(?:[^']|'')*'`;
const inList = new RegExp(String.raw`([\w./]+)\s+in\s*\(\s*(${text}(?:\s*,\s*${text})*)\s*\)`, 'gi');
const ending = new RegExp(String.raw`\bendswith\s*\(\s*([\w./]+)\s*,\s*(${text})\s*\)`, 'gi');

/** Rewritten in the words that the filter language of lists has: `in` as `or`s, `endsWith` as a beginning read backwards. */
function inListWords(filter: string): string {
  return filter
    .replace(inList, (_, name: string, list: string) => {
      const values = list.match(new RegExp(text, 'g')) ?? [];
      if (values.length > 15) throw new Refusal('directoryInvalid', { message: "Too many values in 'in': at most 15." });
      return `(${values.map((value) => `${name} eq ${value}`).join(' or ')})`;
    })
    .replace(ending, (_, name: string, end: string) => `startswith(backwards/${name},'${reversed(end.slice(1, -1))}')`);
}

const reversed = (value: string) => [...value].toReversed().join('');
const bare = (path: string) => path.replace(/^backwards\//, '').replace(/^microsoft\.graph\.\w+\//, '');

const valueIn =
  (entity: Entity) =>
  (path: string): FilterValue => {
    const value = entity[bare(path)] ?? undefined;
    if (typeof value === 'string') return path.startsWith('backwards/') ? reversed(value) : value;
    return typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
  };
