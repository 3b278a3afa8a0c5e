import type { IndicatorId, UnitCode } from '../../domain/id.ts';
import { improvements, setbacks, shiftsIn, type Shift } from '../../domain/shift.ts';
import type { LevelCounts } from '../../domain/standing.ts';
import { levelScoresOf, type LevelScores } from '../../domain/levelScore.ts';
import { countUnits, type UnitCounts } from '../../domain/unitCounts.ts';
import type { UnitStanding } from '../../domain/unitStanding.ts';
import type { OverviewBasis, SharedColumn } from './overviewBasis.ts';
import { chosenStandings, isNarrowed, type OverviewChoice } from './overviewChoice.ts';
import { waitingUnits, type WaitingUnit } from './waitingUnits.ts';

/** A unit and those under it, as chosen: how many indicators stand where, what changed, what is waited for. */
export type OverviewView = {
  readonly counts: UnitCounts;
  /** The weighted average of the levels of each unit. */
  readonly scores: LevelScores;
  readonly total: LevelCounts;
  /** Units with indicators of which none has been measured. */
  readonly unreported: number;
  readonly columns: readonly SharedColumn[];
  readonly standings: readonly UnitStanding[];
  /** One unit's standing on a shared indicator; undefined where the unit does not report it, or it was not chosen. */
  readonly cellOf: (unit: UnitCode, column: IndicatorId) => UnitStanding | undefined;
  readonly better: readonly Shift[];
  readonly worse: readonly Shift[];
  readonly waiting: readonly WaitingUnit[];
};

/** Counts and sorts what is chosen; `day` is an ISO day. */
export function overviewView(basis: OverviewBasis, choice: OverviewChoice, day: string): OverviewView {
  const standings = chosenStandings(basis, choice);
  const chosen = new Set(standings.map(({ standing }) => standing.indicator.id));
  const columns = isNarrowed(choice) ? basis.columns.filter(({ id }) => chosen.has(id)) : basis.columns;
  const counts = countUnits(
    basis.order,
    standings,
    columns.map(({ id }) => id),
  );
  const cells = new Map(standings.map((each) => [`${each.unit.code} ${each.standing.indicator.id}`, each]));
  const shifts = shiftsIn(standings);
  const own = basis.units.map(({ code }) => counts.own(code));
  return {
    counts,
    scores: levelScoresOf(basis.order, standings),
    total: counts.withUnder(basis.root),
    unreported: own.filter(({ total, notReported }) => total > 0 && notReported === total).length,
    columns,
    standings,
    cellOf: (unit, column) => cells.get(`${unit} ${column}`),
    better: improvements(shifts),
    worse: setbacks(shifts),
    waiting: waitingUnits(standings, day),
  };
}
