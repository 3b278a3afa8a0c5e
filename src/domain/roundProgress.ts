import { isExpectedIn } from './expectation.ts';
import { grouped } from './grouped.ts';
import { readinessAt, type Readiness } from './readiness.ts';
import type { Round } from './round.ts';
import { isOpen } from './scorecard.ts';
import { isUnreported } from './standing.ts';
import type { Unit } from './unit.ts';
import type { UnitStanding } from './unitStanding.ts';
import { unitsUnder } from './unitTree.ts';

/** How far one unit has come in a round. */
export type UnitProgress = {
  readonly unit: Unit;
  readonly reported: number;
  readonly asked: number;
  readonly readiness: Readiness | undefined;
};

/**
 * How far the units of a round have come: every unit under the round's that something is asked of, in the tree's order. The unit the round
 * stands at is among them where it reports something itself.
 */
export function roundProgressOf(
  standings: readonly UnitStanding[],
  {
    round,
    units,
    readiness,
  }: { readonly round: Round; readonly units: readonly Unit[]; readonly readiness: readonly Readiness[] },
): readonly UnitProgress[] {
  const inRound = standings.filter(
    ({ scorecard, standing }) =>
      isOpen(scorecard) &&
      standing.period === round.period &&
      (!isUnreported(standing) || isExpectedIn(standing.indicator, standing.period, standing.previous?.period)),
  );
  const byUnit = grouped(inRound, ({ unit }) => unit.code);
  return unitsUnder(units, round.unitCode).flatMap((unit): readonly UnitProgress[] => {
    const own = byUnit.get(unit.code) ?? [];
    if (own.length === 0) return [];
    const reported = own.filter(({ standing }) => !isUnreported(standing)).length;
    return [
      { unit, reported, asked: own.length, readiness: readinessAt(readiness, { unitCode: unit.code, period: round.period }) },
    ];
  });
}

/** «4 av 6 klarmarkert»: how many are ready, of how many. */
export function countReady(progress: readonly UnitProgress[]): { readonly ready: number; readonly total: number } {
  return { ready: progress.filter(({ readiness }) => readiness !== undefined).length, total: progress.length };
}
