import { isObject } from '../isObject.ts';
import { problemIn } from './plannerChecks.ts';
import type { Writable } from './plannerChecks.ts';
import { orderHintOf } from './plannerOrderHints.ts';

/** A Planner property whose names are chosen by the client (an open type): assignments, checklist, references. */
export type DictionaryForm = {
  readonly name: 'assignments' | 'checklist' | 'references';
  /** What each entry's `@odata.type` must be; without it the entry is refused. */
  readonly type: string;
  readonly isKey: (key: string) => boolean;
  readonly writable: Writable;
  /** The property that takes an order hint, which the service replaces by its own value. */
  readonly hint: string;
  /** What an entry has before anything is written to it. */
  readonly blank: Readonly<Record<string, unknown>>;
};

export type Dictionary = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What became of a dictionary: all its entries, and the paths that were touched; or what was wrong with what was written. */
export type Merged = { readonly entries: Dictionary; readonly touched: readonly string[] } | { readonly problem: string };

/**
 * Writes a client's entries into a dictionary: null takes an entry away, an object changes the properties it names.
 *
 * `stamps` are what the service adds to an entry that changed (by whom, when), `first` its hint when no neighbour is named.
 */
export function mergeDictionary(
  before: Dictionary,
  written: unknown,
  form: DictionaryForm,
  { stamps, first }: { readonly stamps: (isNew: boolean) => Readonly<Record<string, unknown>>; readonly first: string },
): Merged {
  if (!isObject(written)) return { problem: `The value of '${form.name}' is not an object.` };
  const entries: Record<string, Readonly<Record<string, unknown>>> = { ...before };
  const touched: string[] = [];
  for (const [key, value] of Object.entries(written)) {
    if (key.startsWith('@')) continue;
    if (!form.isKey(key)) return { problem: `'${key}' is not a valid name in '${form.name}'.` };
    const path = `${form.name}/${key}`;
    const old = before[key];
    if (value === null) {
      delete entries[key];
      touched.push(path);
      continue;
    }
    const entry = writtenEntry(value, form, first);
    if ('problem' in entry) return { problem: entry.problem };
    entries[key] = {
      '@odata.type': `#${form.type}`,
      ...form.blank,
      ...(old === undefined ? { [form.hint]: first } : old),
      ...entry.properties,
      ...stamps(old === undefined),
    };
    touched.push(...(old === undefined ? [path] : Object.keys(entry.properties).map((name) => `${path}/${name}`)));
  }
  return { entries, touched };
}

type Entry = { readonly properties: Readonly<Record<string, unknown>> } | { readonly problem: string };

/** One entry as the client wrote it, with the service's own hint in place of the client's. */
function writtenEntry(value: unknown, form: DictionaryForm, first: string): Entry {
  if (!isObject(value)) return { problem: `An entry of '${form.name}' is not an object.` };
  const type = value['@odata.type'];
  if (type !== form.type && type !== `#${form.type}`)
    return {
      problem:
        'A value without a type name was found and no expected type is available. When the model is specified, each value ' +
        `in the payload must have a type which can be either specified in the payload. Expected '${form.type}'.`,
    };
  const problem = problemIn(value, form.writable, form.type);
  if (problem !== undefined) return { problem };
  const properties = Object.fromEntries(Object.entries(value).filter(([name]) => !name.includes('@')));
  const hint = properties[form.hint];
  if (hint === undefined || hint === null) return { properties };
  const place = typeof hint === 'string' ? orderHintOf(hint, first) : undefined;
  if (place === undefined) return { problem: hintProblem(form.hint) };
  return { properties: { ...properties, [form.hint]: place } };
}

/** What Planner says of a hint it does not understand, its own values sent back among them. */
export const hintProblem = (name: string) =>
  `Schema validation has failed. Validation for field '${name}' has failed: The value does not follow the order hint format.`;
