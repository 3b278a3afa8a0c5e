import { expectationOf, type Expectation } from '../../domain/expectation.ts';
import { grouped } from '../../domain/grouped.ts';
import type { Unit } from '../../domain/unit.ts';
import type { UnitStanding } from '../../domain/unitStanding.ts';

/** A unit that owes results, and which; the oldest first. */
export type WaitingUnit = {
  readonly unit: Unit;
  readonly waits: readonly { readonly of: UnitStanding; readonly expectation: Expectation }[];
  readonly missing: number;
  readonly old: number;
};

/** The units that owe a result on a day (ISO): those with something too old first, then those that owe most. */
export function waitingUnits(standings: readonly UnitStanding[], day: string): readonly WaitingUnit[] {
  const waits = standings.flatMap((of) => {
    const expectation = expectationOf(of.standing, day);
    return expectation === undefined ? [] : [{ of, expectation }];
  });
  return [...grouped(waits, ({ of }) => of.unit.code).values()]
    .flatMap((own): readonly WaitingUnit[] => {
      const unit = own[0]?.of.unit;
      if (unit === undefined) return [];
      const old = own.filter(({ expectation }) => expectation === 'old');
      const missing = own.filter(({ expectation }) => expectation === 'missing');
      return [{ unit, waits: [...old, ...missing], missing: missing.length, old: old.length }];
    })
    .sort((a, b) => b.old - a.old || b.missing - a.missing);
}
