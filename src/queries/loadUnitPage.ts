import type { UnitCode } from '../domain/id.ts';
import { reaching } from '../domain/lineOrSubject.ts';
import { isAskedOf } from '../domain/scorecard.ts';
import { anyOf, equals } from '../graph/filter.ts';
import { indicatorRow } from '../wire/indicatorRow.ts';
import { measureRow } from '../wire/measureRow.ts';
import { resultRow } from '../wire/resultRow.ts';
import { scorecardRow } from '../wire/scorecardRow.ts';
import { targetRow } from '../wire/targetRow.ts';
import { missingSources } from './missingSources.ts';
import { parseRead } from './parseRead.ts';
import { readLists } from './readLists.ts';
import type { Services } from './services.ts';
import type { UnitPage } from './unitPage.ts';
import { loadUnits, type UnitsRead } from './units.ts';
import { withoutFew } from './withoutFew.ts';

/**
 * Reads one unit's page: the tree, where it is not known, and then the unit's own rows and the shared scorecards (gjennomgående) of
 * those above it in line or subject, found by an indexed key. Without the tree there is no page, and its refusal is thrown; any other
 * list may be missing.
 */
export async function loadUnitPage(
  services: Services,
  code: UnitCode,
  signal?: AbortSignal,
  known?: UnitsRead,
): Promise<UnitPage> {
  const { units, ...tree } = known ?? (await loadUnits(services, signal));
  const filter = equals('EnhetKode', code);
  const withShared = anyOf(filter, ...reaching(units, code).map((unit) => equals('EnhetKode', unit.code)));
  const reads = await readLists(
    services,
    {
      scorecards: { row: scorecardRow, filter: withShared },
      indicators: { row: indicatorRow, filter: withShared },
      targets: { row: targetRow([]), filter: withShared },
      results: { row: resultRow([]), filter },
      measures: { row: measureRow, filter },
    },
    signal,
  );
  const allScorecards = parseRead(scorecardRow, reads.scorecards);
  const allIndicators = parseRead(indicatorRow, reads.indicators);
  const allTargets = parseRead(targetRow(allIndicators.rows), reads.targets);
  const allResults = parseRead(resultRow(allIndicators.rows), reads.results);
  const measures = parseRead(measureRow, reads.measures);
  // Graph may ignore a filter it does not understand, so the rows are looked over once more.
  const own = <T extends { readonly unitCode: UnitCode }>(rows: readonly T[]) => rows.filter(({ unitCode }) => unitCode === code);
  const results = withoutFew(services, own(allResults.rows), units);
  const measured = new Set(results.map(({ indicatorId }) => indicatorId));
  const unit = units.find((each) => each.code === code);
  const cards = new Map(allScorecards.rows.map((card) => [card.id, card]));
  const indicators = allIndicators.rows.filter((indicator) => {
    const card = cards.get(indicator.scorecardId);
    if (card === undefined || unit === undefined) return indicator.unitCode === code; // its own, even where its scorecard is not there
    return isAskedOf(unit, indicator, card, measured.has(indicator.id));
  });
  const asked = new Set(indicators.map(({ scorecardId }) => scorecardId));
  const scorecards = allScorecards.rows.filter(({ id, unitCode }) => unitCode === code || asked.has(id));
  const ids = new Set(indicators.map(({ id }) => id));
  return {
    unit,
    units,
    scorecards,
    indicators,
    targets: allTargets.rows.filter(({ indicatorId, unitCode }) => unitCode === code || ids.has(indicatorId)),
    results,
    measures: own(measures.rows),
    issues: [...tree.issues, ...[allScorecards, allIndicators, allTargets, allResults, measures].flatMap(({ issues }) => issues)],
    missing: [...tree.missing, ...missingSources(Object.values(reads))],
    readAt: services.now(),
  };
}
