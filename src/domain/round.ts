import type { UnitCode } from './id.ts';
import { monthsOf, type Period } from './period.ts';
import type { Person } from './person.ts';
import type { Stored } from './stored.ts';
import type { Unit } from './unit.ts';
import { ancestorsOf, unitsUnder } from './unitTree.ts';

/** When a period was locked, and by whom. */
export type Lock = { readonly at: string; readonly by: Person | undefined };

/** Rapporteringsrunde: when a unit and all under it report a period, and what they are to mind. Days are ISO, both included. */
export type Round = {
  readonly stored: Stored;
  readonly unitCode: UnitCode;
  readonly period: Period;
  readonly name: string;
  readonly opens: string | undefined;
  readonly closes: string | undefined;
  readonly instruction: string | undefined;
  /** Undefined while it may be reported, late or not. */
  readonly lock: Lock | undefined;
  readonly demonstration: boolean;
};

/** Late: past the closing day, but still taken until somebody locks it. */
export type RoundState = 'coming' | 'open' | 'late' | 'locked';

/** Where a round is on a day (ISO). */
export function roundStateOf({ opens, closes, lock }: Pick<Round, 'opens' | 'closes' | 'lock'>, day: string): RoundState {
  if (lock !== undefined) return 'locked';
  if (opens !== undefined && day < opens) return 'coming';
  return closes !== undefined && day > closes ? 'late' : 'open';
}

/** The rounds a unit is part of: its own first, then those of the nearest above it. */
export function roundsOver(rounds: readonly Round[], units: readonly Unit[], unitCode: UnitCode): readonly Round[] {
  const codes = [unitCode, ...ancestorsOf(units, unitCode).map(({ code }) => code)];
  return codes.flatMap((code) => rounds.filter((round) => round.unitCode === code));
}

/** The round of exactly this period that holds for a unit: its own, or that of the nearest above. */
export function roundOf(rounds: readonly Round[], units: readonly Unit[], place: ReportPlace): Round | undefined {
  return roundsOver(rounds, units, place.unitCode).find(({ period }) => period === place.period);
}

/** The locked round that keeps a period from being reported: of the period, or of a longer one it lies in (a year locks its tertials). */
export function lockedRoundOf(rounds: readonly Round[], units: readonly Unit[], place: ReportPlace): Round | undefined {
  const { from, to } = monthsOf(place.period);
  return roundsOver(rounds, units, place.unitCode).find(({ period, lock }) => {
    const whole = monthsOf(period);
    return lock !== undefined && whole.from <= from && to <= whole.to;
  });
}

/** Where who leads some units follows a round up: the topmost of them that are in it and have others under them. */
export function followedIn(round: Round, units: readonly Unit[], led: readonly Unit[]): readonly Unit[] {
  const over = led.filter(({ code }) => roundsOver([round], units, code).length > 0 && unitsUnder(units, code).length > 1);
  return over.filter(({ code }) => !ancestorsOf(units, code).some((above) => over.some((each) => each.code === above.code)));
}

/** Of which unit and period something is reported. */
export type ReportPlace = { readonly unitCode: UnitCode; readonly period: Period };
