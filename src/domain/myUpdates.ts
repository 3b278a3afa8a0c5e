import { addDays } from './day.ts';
import type { MeasureId } from './id.ts';
import type { Measure } from './measure.ts';
import type { Person } from './person.ts';
import { partIn, partInMeasure, type Part } from './responsibility.ts';
import { resultUpdatesIn, type ReportingRecords, type ResultUpdate, type UpdateState } from './resultUpdates.ts';
import { onBehalfOf } from './rights.ts';
import type { Unit } from './unit.ts';

/** One measure to be moved: its due day is near or past, or comes later, or nobody has set one. */
export type MeasureUpdate = {
  readonly kind: 'measure';
  readonly key: string;
  readonly unit: Unit | undefined;
  readonly measure: Measure;
  readonly due: string | undefined;
  readonly state: UpdateState;
};

/** Something a person is to say how it goes with: a result to report, or a measure to move. `part`: as what it is theirs. */
export type Update = (ResultUpdate | MeasureUpdate) & { readonly part: Part };

/** Days before its due day that a measure asks for attention, and days after it that a finished one still counts as done here. */
const attention = 14;
const remembered = 31;

/** What is known of what may be a person's to do. `listed`: measures they have had before them since they came; finished, they are done and not gone. */
export type UpdateRecords = ReportingRecords & {
  readonly measures: readonly Measure[];
  readonly listed?: ReadonlySet<MeasureId>;
};

/**
 * Everything a person answers for or stands in for, in all units: overdue first, then by day, and what is done last.
 * What nobody asks for yet is left out; see `laterMeasures` and `nextUpdate`.
 */
export function myUpdatesOf(records: UpdateRecords, person: Person, day: string): readonly Update[] {
  return everything(records, person, day)
    .filter(({ state }) => state !== 'coming')
    .toSorted((a, b) => rank[a.state] - rank[b.state] || dueFirst(a, b));
}

/** Measures that are a person's to do, and that nobody asks for yet: by due day, those without one last. */
export function laterMeasures(records: UpdateRecords, person: Person, day: string): readonly Update[] {
  return everything(records, person, day)
    .filter(({ kind, state }) => kind === 'measure' && state === 'coming')
    .toSorted(dueFirst);
}

const noDay = '9999';

function dueFirst({ due: a = noDay }: Update, { due: b = noDay }: Update): number {
  return a.localeCompare(b);
}

/** The day something is asked for from; undefined where it is never asked for by itself. */
export function dayAsked(update: Update): string | undefined {
  return update.kind === 'result' ? update.opens : update.due;
}

/** The first that will be asked for, of what nobody asks for yet. */
export function nextUpdate(records: UpdateRecords, person: Person, day: string): Update | undefined {
  const dayOf = (update: Update) => dayAsked(update) ?? noDay;
  return everything(records, person, day)
    .filter((update) => update.state === 'coming' && dayAsked(update) !== undefined)
    .toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)))[0];
}

/** How many are done, of how many that can be: what is locked is neither. */
export function countUpdates(updates: readonly Pick<Update, 'state'>[]): { readonly done: number; readonly total: number } {
  const counted = updates.filter(({ state }) => state !== 'locked' && state !== 'coming');
  return { done: counted.filter(({ state }) => state === 'done').length, total: counted.length };
}

const rank: Readonly<Record<UpdateState, number>> = { overdue: 0, due: 1, locked: 2, done: 3, coming: 4 };

function everything(records: UpdateRecords, person: Person, day: string): readonly Update[] {
  const updatesOf = resultUpdatesIn(records);
  const results = records.units.flatMap((unit) =>
    updatesOf(unit, { day, wanted: (indicator) => partIn(person, unit, indicator, day) !== undefined }).map((update): Update => {
      const { checkIn } = update;
      const part = partIn(person, unit, checkIn.indicator, day) ?? 'own';
      const standsFor = part === 'deputy' ? onBehalfOf(person, unit, checkIn.indicator, day) : undefined;
      return { ...update, part, checkIn: { ...checkIn, onBehalfOf: standsFor } };
    }),
  );
  const unitByCode = new Map(records.units.map((unit) => [unit.code, unit]));
  const measures = records.measures.flatMap((measure): readonly Update[] => {
    const unit = unitByCode.get(measure.unitCode);
    const part = partInMeasure(person, unit, measure, day);
    const state = stateOf(measure, day, records.listed?.has(measure.id) ?? false);
    return part === undefined || state === undefined
      ? []
      : [{ kind: 'measure', key: measure.id, unit, measure, due: measure.due, state, part }];
  });
  return [...results, ...measures];
}

/** Undefined where nothing is to be said of it: put away, or, unless it is listed, cancelled, or done long ago or without a due day. */
function stateOf({ due, status, archived }: Measure, day: string, listed: boolean): UpdateState | undefined {
  if (archived) return undefined;
  if (status === 'cancelled') return listed ? 'done' : undefined;
  const near = due !== undefined && due <= addDays(day, attention);
  if (status === 'implemented') return listed || (near && due >= addDays(day, -remembered)) ? 'done' : undefined;
  if (due === undefined) return 'coming';
  if (due < day) return 'overdue';
  return near ? 'due' : 'coming';
}
