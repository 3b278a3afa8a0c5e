import { grouped } from '../../domain/grouped.ts';
import type { Person } from '../../domain/person.ts';
import { capacityOf, type Capacity } from '../../domain/rights.ts';
import { expectationOf } from '../../domain/expectation.ts';
import { improvements, setbacks, shiftsIn } from '../../domain/shift.ts';
import { countLevels, type LevelCounts } from '../../domain/standing.ts';
import type { Unit } from '../../domain/unit.ts';
import { unitsUnder } from '../../domain/unitTree.ts';
import type { OverviewBasis } from './overviewBasis.ts';

/** A unit the person answers for, with all under it in the counts. */
export type MyUnit = {
  readonly unit: Unit;
  readonly as: Capacity;
  /** How many of the unit's indicators the person owns. */
  readonly owned: number;
  readonly counts: LevelCounts;
  readonly better: number;
  readonly worse: number;
  readonly waiting: number;
};

/** Who reads, and on which day (ISO): answering for a unit may begin and end. */
export type Reader = { readonly person: Person; readonly day: string };

/**
 * The units the person leads, stands in for or has an indicator in, wherever they are in the tree; not the one the page is of, nor
 * one that merely holds an indicator when the person leads something.
 */
export function myUnits({ page, root, everywhere }: OverviewBasis, { person, day }: Reader): readonly MyUnit[] {
  const owned = grouped(
    page.indicators.filter(({ owner }) => owner?.id === person.id),
    ({ unitCode }) => unitCode,
  );
  return page.units.flatMap((unit): readonly MyUnit[] => {
    const own = owned.get(unit.code)?.length ?? 0;
    const as = capacityOf(person, unit, { day }) ?? (own > 0 ? 'owner' : undefined);
    if (as === undefined || unit.code === root) return [];
    const under = new Set(unitsUnder(page.units, unit.code).map(({ code }) => code));
    const standings = everywhere.filter((each) => under.has(each.unit.code));
    const shifts = shiftsIn(standings);
    return [
      {
        unit,
        as,
        owned: own,
        counts: countLevels(standings.map(({ standing }) => standing)),
        better: improvements(shifts).length,
        worse: setbacks(shifts).length,
        waiting: standings.filter(({ standing }) => expectationOf(standing, day) !== undefined).length,
      },
    ];
  });
}
