import { readinessAt, type Readiness } from './readiness.ts';
import { resultUpdatesIn } from './resultUpdates.ts';
import type { Round } from './round.ts';
import type { Unit } from './unit.ts';
import type { MunicipalityRecords } from './unitStanding.ts';
import { unitsUnder } from './unitTree.ts';

/** How far one unit has come in a round. */
export type UnitProgress = {
  readonly unit: Unit;
  readonly reported: number;
  readonly asked: number;
  readonly readiness: Readiness | undefined;
};

/**
 * How far the units of a round have come on a day (ISO): every unit under the round's that something is asked of in its period, in the tree's
 * order. The unit the round stands at is among them where it reports something itself.
 */
export function roundProgressOf(
  records: MunicipalityRecords,
  { round, readiness, day }: { readonly round: Round; readonly readiness: readonly Readiness[]; readonly day: string },
): readonly UnitProgress[] {
  const updatesOf = resultUpdatesIn({ ...records, rounds: [round] });
  const { period } = round;
  return unitsUnder(records.units, round.unitCode).flatMap((unit): readonly UnitProgress[] => {
    const asked = updatesOf(unit, { day, period });
    if (asked.length === 0) return [];
    const reported = asked.filter(({ state }) => state === 'done').length;
    return [{ unit, reported, asked: asked.length, readiness: readinessAt(readiness, { unitCode: unit.code, period }) }];
  });
}

/** «4 av 6 klarmarkert»: how many are ready, of how many. */
export function countReady(progress: readonly UnitProgress[]): { readonly ready: number; readonly total: number } {
  return { ready: progress.filter(({ readiness }) => readiness !== undefined).length, total: progress.length };
}
