import { isObject } from '../isObject.ts';
import { problemIn } from './plannerChecks.ts';
import type { Writable } from './plannerChecks.ts';
import { hintProblem, mergeDictionary } from './plannerDictionaries.ts';
import type { Dictionary, DictionaryForm } from './plannerDictionaries.ts';
import { orderHintOf } from './plannerOrderHints.ts';

/** Who changes something, when (in Planner's own form), and the order hint that what is new gets. */
export type Change = { readonly oid: string; readonly at: string; readonly first: string };

export type Body = Readonly<Record<string, unknown>>;

/** A thing as it is after a change and which properties were touched; or what was wrong with what was written. */
export type Changed = { readonly body: Body; readonly touched: readonly string[] } | { readonly problem: string };

/** How one property takes what was written to it. */
export type PropertyRule = (before: Body, name: string, value: unknown, change: Change) => Changed;

/** What may be written to one kind of thing, and the rules of the properties that are not simply set. */
export type ThingForm = {
  readonly type: string;
  readonly writable: Writable;
  readonly rules: Readonly<Record<string, PropertyRule>>;
};

/** Applies what a client wrote: each property by its own rule, all or nothing. */
export function applyWritten(before: Body, written: Body, form: ThingForm, change: Change): Changed {
  const problem = problemIn(written, form.writable, form.type);
  if (problem !== undefined) return { problem };
  let body = before;
  const touched: string[] = [];
  for (const [name, value] of Object.entries(written)) {
    if (name.includes('@')) continue;
    const next = (form.rules[name] ?? set)(body, name, value, change);
    if ('problem' in next) return next;
    body = next.body;
    touched.push(...next.touched);
  }
  return { body, touched };
}

/** The value as it was written. */
export const set: PropertyRule = (before, name, value) => ({ body: { ...before, [name]: value }, touched: [name] });

/** Who did it, as Planner writes people: by id only. */
export const identityOf = (oid: string) => ({ user: { displayName: null, id: oid } });

/** An order hint, replaced by the service's own value. */
export const placed: PropertyRule = (before, name, value, { first }) => {
  const place = typeof value === 'string' ? orderHintOf(value, first) : undefined;
  return place === undefined ? { problem: hintProblem(name) } : { body: { ...before, [name]: place }, touched: [name] };
};

/** A point in time, kept in UTC. */
export const timed: PropertyRule = (before, name, value, change) =>
  set(before, name, typeof value === 'string' ? new Date(value).toISOString().replace('.000Z', 'Z') : null, change);

/** Entries with an order hint each; `stamps` are what the service adds to an entry that changed. */
export const entered =
  (form: DictionaryForm, stamps: (change: Change, isNew: boolean) => Body): PropertyRule =>
  (before, name, value, change) => {
    const merged = mergeDictionary((before[name] ?? {}) as Dictionary, value, form, {
      stamps: (isNew) => stamps(change, isNew),
      first: change.first,
    });
    return 'problem' in merged ? merged : { body: { ...before, [name]: merged.entries }, touched: merged.touched };
  };

/** Marks under names of some form, each true or taken away (false or null): labels of a task, people of a plan. */
export const marked =
  (isName: (name: string) => boolean): PropertyRule =>
  (before, property, value) => {
    const marks: Record<string, unknown> = { ...(before[property] as Body | undefined) };
    const touched: string[] = [];
    for (const [name, isOn] of Object.entries(isObject(value) ? value : {})) {
      if (name.startsWith('@')) continue;
      if (!isName(name) || (typeof isOn !== 'boolean' && isOn !== null))
        return { problem: `'${name}' in '${property}' is not a name with true or false.` };
      if (isOn === true) marks[name] = true;
      else delete marks[name];
      touched.push(`${property}/${name}`);
    }
    return { body: { ...before, [property]: marks }, touched };
  };
