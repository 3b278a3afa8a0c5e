import { grouped } from '../../domain/grouped.ts';
import type { IndicatorId, UnitCode } from '../../domain/id.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { unitsBy, type Responsibility } from '../../domain/lineOrSubject.ts';
import { reportedUnits } from '../../domain/reportedUnits.ts';
import type { Scorecard } from '../../domain/scorecard.ts';
import { searchable } from '../../domain/searchable.ts';
import type { Unit } from '../../domain/unit.ts';
import { unitOrderOf, type UnitOrder } from '../../domain/unitOrder.ts';
import { unitStandingsOf, type UnitStanding } from '../../domain/unitStanding.ts';
import { unitsUnder } from '../../domain/unitTree.ts';
import { onlySeen, visibilityOf, type Visibility } from '../../domain/visibility.ts';
import type { MunicipalityPage } from '../../queries/municipality.ts';

/** A shared indicator that units report, with the scorecard it is of: a column of the heat table. */
export type SharedColumn = { readonly id: IndicatorId; readonly indicator: Indicator; readonly scorecard: Scorecard };

/** What the overview of a unit stands on, whatever is chosen in it: made once of a page. */
export type OverviewBasis = {
  readonly root: UnitCode;
  readonly page: MunicipalityPage;
  /** The unit and all under it, each after its parent. */
  readonly units: readonly Unit[];
  readonly order: UnitOrder;
  /** Every unit's of the municipality, and those of the unit and all under it. */
  readonly everywhere: readonly UnitStanding[];
  readonly standings: readonly UnitStanding[];
  readonly columns: readonly SharedColumn[];
  readonly focusAreas: readonly string[];
  /** Searchable texts of units and indicators. */
  readonly textOfUnit: ReadonlyMap<UnitCode, string>;
  readonly textOfIndicator: ReadonlyMap<IndicatorId, string>;
  readonly visibility: Visibility;
};

/**
 * Lays out what a unit's overview needs, in the tree as it was in the report year, by line or by subject. Rows of units the person
 * cannot see are left out, and counted as such.
 */
export function overviewBasis(page: MunicipalityPage, root: UnitCode, responsibility: Responsibility = 'line'): OverviewBasis {
  const then = reportedUnits(page, root);
  const units = unitsUnder(unitsBy(then, responsibility), root);
  const under = new Set(units.map(({ code }) => code));
  const everywhere = unitStandingsOf(onlySeen({ ...page, units: then }));
  const standings = everywhere.filter(({ unit }) => under.has(unit.code));
  const cards = new Map(page.scorecards.map((scorecard) => [scorecard.id, scorecard]));
  return {
    root,
    page,
    units,
    order: unitOrderOf(units),
    everywhere,
    standings,
    columns: columnsOf(standings),
    focusAreas: [...grouped(standings, ({ scorecard }) => scorecard.focusArea).keys()].sort((a, b) => a.localeCompare(b, 'nb')),
    textOfUnit: new Map(units.map(({ code, name }) => [code, searchable(name)])),
    textOfIndicator: new Map(
      page.indicators.map(({ id, name, successFactor, scorecardId }) => [
        id,
        searchable(`${name} ${successFactor} ${cards.get(scorecardId)?.focusArea ?? ''}`),
      ]),
    ),
    visibility: visibilityOf(page),
  };
}

/** The shared indicators another unit than the one they stand at reports, in their scorecards' order. */
function columnsOf(standings: readonly UnitStanding[]): readonly SharedColumn[] {
  const columns = new Map<IndicatorId, SharedColumn>();
  for (const { unit, scorecard, standing } of standings)
    if (unit.code !== standing.indicator.unitCode)
      columns.set(standing.indicator.id, { id: standing.indicator.id, indicator: standing.indicator, scorecard });
  return [...columns.values()].sort((a, b) => a.scorecard.order - b.scorecard.order || a.indicator.order - b.indicator.order);
}
