import type { UnitCode } from './id.ts';
import type { Period } from './period.ts';
import type { Person } from './person.ts';
import type { Stored } from './stored.ts';

/** Klarmarkering: a leader's word that a unit has reported what it shall for a period. There is at most one of each. */
export type Readiness = {
  readonly stored: Stored;
  readonly unitCode: UnitCode;
  readonly period: Period;
  readonly by: Person | undefined;
  /** ISO instant; undefined where the row does not say. */
  readonly at: string | undefined;
  readonly demonstration: boolean;
};

/** Whether and by whom a unit is marked ready for a period. */
export function readinessAt(
  readiness: readonly Readiness[],
  { unitCode, period }: Pick<Readiness, 'unitCode' | 'period'>,
): Readiness | undefined {
  return readiness.find((each) => each.unitCode === unitCode && each.period === period);
}
