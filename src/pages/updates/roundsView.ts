import { yearOf } from '../../domain/period.ts';
import { readinessAt, type Readiness } from '../../domain/readiness.ts';
import { standsIn } from '../../domain/responsibility.ts';
import { resultUpdatesIn, type ResultUpdate } from '../../domain/resultUpdates.ts';
import { followedIn, roundsOver, roundStateOf, type Round, type RoundState } from '../../domain/round.ts';
import type { Unit } from '../../domain/unit.ts';
import type { MyUpdatesPage } from '../../queries/myUpdates.ts';
import type { Reader } from './updatesView.ts';

/** How far one of the reader's own units has come in a round. */
export type OwnProgress = {
  readonly unit: Unit;
  readonly reported: number;
  readonly asked: number;
  readonly readiness: Readiness | undefined;
};

/** One round as the reader meets it. */
export type RoundView = {
  readonly round: Round;
  readonly state: RoundState;
  readonly own: readonly OwnProgress[];
  /** Where the reader follows up the others: at the topmost units of it that they lead, or at the round's own where they may lock it. */
  readonly follows: readonly Unit[];
};

/**
 * The rounds of this year and the last that the reader has a part in: over the units they lead or stand in for, and those of the unit the
 * page is of where they may lock it.
 */
export function roundsView(
  page: MyUpdatesPage,
  { person, day }: Reader,
  { unit, mayLock }: { readonly unit: Unit; readonly mayLock: boolean },
): readonly RoundView[] {
  const mine = page.units.filter((each) => each.leader?.id === person.id || standsIn(person, each, day));
  const updatesOf = resultUpdatesIn(page);
  const year = Number(day.slice(0, 4));
  const over = new Set([
    ...mine.flatMap(({ code }) => roundsOver(page.rounds, page.units, code)),
    ...(mayLock ? page.rounds.filter(({ unitCode }) => unitCode === unit.code) : []),
  ]);
  return [...over]
    .filter(({ period }) => [year - 1, year].includes(yearOf(period)))
    .toSorted((a, b) => b.period.localeCompare(a.period))
    .map((round) => ({
      round,
      state: roundStateOf(round, day),
      own: mine.flatMap((each) => progressOf(page, each, { round, updates: updatesOf(each, { day }) }) ?? []),
      follows: followedIn(round, page.units, mayLock ? page.units.filter(({ code }) => code === round.unitCode) : mine),
    }));
}

function progressOf(
  page: MyUpdatesPage,
  unit: Unit,
  { round, updates }: { readonly round: Round; readonly updates: readonly ResultUpdate[] },
): OwnProgress | undefined {
  if (!roundsOver([round], page.units, unit.code).includes(round)) return undefined;
  const asked = updates.filter(({ checkIn }) => checkIn.period === round.period);
  if (asked.length === 0) return undefined;
  const reported = asked.filter(({ state }) => state === 'done').length;
  const place = { unitCode: unit.code, period: round.period };
  return { unit, reported, asked: asked.length, readiness: readinessAt(page.readiness, place) };
}
