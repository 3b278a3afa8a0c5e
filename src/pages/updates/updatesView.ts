import { daysBetween } from '../../domain/day.ts';
import { measureCountOf } from '../../domain/countedMeasures.ts';
import { knownOf } from '../../domain/known.ts';
import {
  countUpdates,
  dayAsked,
  laterMeasures,
  myUpdatesOf,
  nextUpdate,
  type Update,
  type UpdateRecords,
} from '../../domain/myUpdates.ts';
import type { Person } from '../../domain/person.ts';
import { servingMeasures } from '../../domain/servingMeasures.ts';
import { assessmentWords } from '../../text/explanation.ts';
import type { MyUpdatesPage } from '../../queries/myUpdates.ts';
import type { Texts } from '../../text/texts.ts';

/** One thing that waits, or is done, as finished text. */
export type UpdateLine = {
  readonly key: string;
  readonly update: Update;
  readonly title: string;
  /** The unit and the period, or the unit alone. */
  readonly where: string;
  readonly what: string;
  readonly due: string;
  readonly late: boolean;
  /** «På vegne av Leder, Kultur»; undefined where it is the reader's own. */
  readonly onBehalfOf: string | undefined;
  /** What was said, of what is done. */
  readonly said: string | undefined;
  readonly hint: string | undefined;
};

/** What is mine to do, as finished text. */
export type UpdatesView = {
  readonly open: readonly UpdateLine[];
  readonly done: readonly UpdateLine[];
  readonly locked: readonly UpdateLine[];
  /** Measures nobody asks for yet, and those without a due day. */
  readonly later: readonly UpdateLine[];
  readonly doneCount: number;
  readonly total: number;
  readonly overdue: number;
  readonly next: string | undefined;
};

/** Lays out everything that is a person's to report or move on a day (ISO). */
export function updatesView(
  page: MyUpdatesPage & Pick<UpdateRecords, 'listed'>,
  { person, day }: Reader,
  texts: Texts,
): UpdatesView {
  const updates = myUpdatesOf(page, person, day);
  const { done, total } = countUpdates(updates);
  const lines = (...states: readonly Update['state'][]) =>
    updates.filter(({ state }) => states.includes(state)).map((update) => lineOf(page, update, day, texts));
  const next = nextUpdate(page, person, day);
  return {
    open: lines('overdue', 'due'),
    done: lines('done'),
    locked: lines('locked'),
    later: laterMeasures(page, person, day).map((update) => lineOf(page, update, day, texts)),
    doneCount: done,
    total,
    overdue: updates.filter(({ state }) => state === 'overdue').length,
    next: next && texts.updates.next(titleOf(next), texts.dates.day(dayAsked(next) ?? '')),
  };
}

/** Who reads, and on which day (ISO). */
export type Reader = { readonly person: Person; readonly day: string };

function titleOf(update: Update): string {
  return update.kind === 'result' ? update.checkIn.indicator.name : update.measure.title;
}

function lineOf(page: MyUpdatesPage, update: Update, day: string, texts: Texts): UpdateLine {
  const { updates, dates, measurePage, checkIn: words } = texts;
  const late = update.state === 'overdue';
  const unit = update.unit?.name;
  const period = update.kind === 'result' ? dates.period(update.checkIn.period) : undefined;
  const standsFor =
    update.kind === 'result' ? update.checkIn.onBehalfOf : update.part === 'deputy' ? update.measure.responsible : undefined;
  return {
    key: update.key,
    update,
    title: titleOf(update),
    where: [unit, period].filter((part) => part !== undefined).join(' · '),
    what: update.kind === 'result' ? updates.indicator : updates.measure,
    due: dueWords(update, day, texts),
    late,
    onBehalfOf: standsFor && words.onBehalfOf(standsFor.name),
    said:
      update.kind === 'measure'
        ? measurePage.status[update.measure.status]
        : update.checkIn.existing && `${update.checkIn.existing.text} · ${assessmentWords(update.checkIn.standing.shown, texts)}`,
    hint: update.kind === 'result' ? registered(page, update, texts) : undefined,
  };
}

function dueWords({ due, state }: Update, day: string, { updates, dates, measurePage }: Texts): string {
  if (due === undefined) return measurePage.noDue;
  return state === 'overdue' ? updates.overdue(daysBetween(due, day)) : updates.dueBy(dates.day(due));
}

/** How many measures are registered, where they are what is counted: the answer is there already. */
function registered(page: MyUpdatesPage, update: Extract<Update, { kind: 'result' }>, { checkIn, dates }: Texts) {
  const { indicator, period, unitCode } = update.checkIn;
  if (!indicator.countsMeasures) return undefined;
  const own = servingMeasures(
    page.measures.filter((measure) => measure.unitCode === unitCode),
    { indicator, earlier: knownOf(page).earlierOf(indicator) },
    period,
  );
  return checkIn.registered(measureCountOf(indicator, own, { period, reading: undefined }).registered, dates.period(period));
}
