import { filtered, isAdvanced } from './directoryFilter.ts';
import { pageOf } from '../entityPage.ts';
import { Refusal } from '../Refusal.ts';
import { ok } from '../route.ts';
import type { Answer, Call } from '../route.ts';
import { selected } from '../select.ts';

type Entity = Readonly<Record<string, unknown>>;

/** What a kind of directory object has: all that can be selected, and what is shown when nothing is. */
export type DirectoryForm = {
  readonly type: string;
  readonly byDefault: readonly string[];
  readonly sortable: readonly string[];
};

/**
 * One page of directory objects: 100, or up to 999 by `$top`. What the directory indexes apart from the rest (`$search`,
 * `$count`, negations, sorting a filtered list) needs `ConsistencyLevel: eventual`.
 */
export function directoryPage(call: Call, entities: readonly Entity[], form: DirectoryForm, context: string): Answer {
  const { query } = call;
  refuseSimple(call);
  refuseUnknown(query.select, entities, form);
  const size = Math.min(query.top ?? 100, 999, call.settings.largestPage);
  if ((query.top ?? 1) > 999) throw new Refusal('directoryInvalid', { message: 'Invalid page size specified: at most 999.' });
  const found = sorted(call, searched(call, filtered(call, entities)), form);
  const page = pageOf(call, found, size);
  const value = query.select === undefined ? page.value.map((entity) => selected({ ...entity }, form.byDefault)) : page.value;
  const counts = query.all.get('count') === 'true' && query.skiptoken === undefined;
  return ok({ ...(counts ? { '@odata.count': found.length } : {}), ...page, value }, `${context}${selectContext(call)}`);
}

/** How a selection is told of in a context: `users(id,displayName)`. */
export const selectContext = ({ query }: Call) => (query.select === undefined ? '' : `(${query.select.join(',')})`);

/** Refuses the name of no property; the directory passes none over. */
export function refuseUnknown(select: readonly string[] | undefined, [example]: readonly Entity[], { type }: DirectoryForm) {
  const names = new Set(Object.keys(example ?? {}).map((name) => name.toLowerCase()));
  const unknown = example === undefined ? undefined : select?.find((name) => !names.has(name.toLowerCase()) && name !== '*');
  if (unknown !== undefined)
    throw new Refusal('directoryInvalid', {
      message: `Parsing OData Select and Expand failed: Could not find a property named '${unknown}' on type '${type}'.`,
    });
}

function refuseSimple({ query, request }: Call) {
  const { filter, orderby, all } = query;
  const isEventual = request.headers.get('consistencylevel')?.toLowerCase() === 'eventual';
  const counts = all.get('count') === 'true';
  const needsBoth =
    (filter !== undefined && (isAdvanced(filter) || orderby !== undefined)) || (all.has('search') && orderby !== undefined);
  if ((needsBoth && !(isEventual && counts)) || ((all.has('search') || counts) && !isEventual))
    throw new Refusal('directoryUnsupportedQuery');
}

/** `"displayName:ida" OR "mail:ida"`: words that begin so, in a name or an address. */
function searched(call: Call, entities: readonly Entity[]): readonly Entity[] {
  const search = call.query.all.get('search');
  if (search === undefined) return entities;
  const clauses = search.split(/\s+(OR|AND)\s+/);
  const tests = clauses.filter((_, index) => index % 2 === 0).map(clauseTest);
  const words = clauses.filter((_, index) => index % 2 === 1);
  return entities.filter((entity) =>
    tests
      .slice(1)
      .reduce((so, each, index) => (words[index] === 'OR' ? so || each(entity) : so && each(entity)), tests[0]?.(entity) ?? true),
  );
}

function clauseTest(clause: string): (entity: Entity) => boolean {
  const [, name = '', sought = ''] = /^"(\w+):(.+)"$/.exec(clause.trim()) ?? [];
  if (name === '') throw new Refusal('directoryInvalid', { message: `Unrecognized query argument in $search: ${clause}.` });
  const beginning = sought.toLowerCase();
  return (entity) => {
    const value = typeof entity[name] === 'string' ? entity[name].toLowerCase() : '';
    return value.startsWith(beginning) || value.split(/[\s.,@-]+/).some((word) => word.startsWith(beginning));
  };
}

function sorted({ query }: Call, entities: readonly Entity[], { sortable }: DirectoryForm): readonly Entity[] {
  if (query.orderby === undefined) return entities;
  const [name = '', direction = 'asc'] = query.orderby.split(/\s+/);
  if (!sortable.includes(name))
    throw new Refusal('directoryUnsupportedQuery', { message: `Sorting by '${name}' is not supported.` });
  const sign = direction === 'desc' ? -1 : 1;
  return entities.toSorted((one, other) => sign * String(one[name] ?? '').localeCompare(String(other[name] ?? ''), 'nb'));
}
