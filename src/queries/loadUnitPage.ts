import type { UnitCode } from '../domain/id.ts';
import { equals } from '../graph/filter.ts';
import { indicatorRow } from '../wire/indicatorRow.ts';
import { measureRow } from '../wire/measureRow.ts';
import { resultRow } from '../wire/resultRow.ts';
import { scorecardRow } from '../wire/scorecardRow.ts';
import { targetRow } from '../wire/targetRow.ts';
import { unitRow } from '../wire/unitRow.ts';
import { MissingColumnsError } from './MissingColumnsError.ts';
import { missingSources } from './missingSources.ts';
import { parseRead } from './parseRead.ts';
import { readLists } from './readLists.ts';
import type { Services } from './services.ts';
import type { UnitPage } from './unitPage.ts';

/**
 * Reads one unit's page: the whole tree, and the unit's own rows of the other lists, found by an indexed key.
 * Without the tree there is no page, and its refusal is thrown; any other list may be missing.
 */
export async function loadUnitPage(services: Services, code: UnitCode, signal?: AbortSignal): Promise<UnitPage> {
  const filter = equals('EnhetKode', code);
  const reads = await readLists(
    services,
    {
      units: { row: unitRow },
      scorecards: { row: scorecardRow, filter },
      indicators: { row: indicatorRow, filter },
      targets: { row: targetRow([]), filter },
      results: { row: resultRow([]), filter },
      measures: { row: measureRow, filter },
    },
    signal,
  );
  if (reads.units.error !== undefined) throw reads.units.error;
  const units = parseRead(unitRow, reads.units);
  if (units.rows.length === 0 && reads.units.missingColumns.length > 0)
    throw new MissingColumnsError(reads.units.list, reads.units.missingColumns);
  const scorecards = parseRead(scorecardRow, reads.scorecards);
  const indicators = parseRead(indicatorRow, reads.indicators);
  const targets = parseRead(targetRow(indicators.rows), reads.targets);
  const results = parseRead(resultRow(indicators.rows), reads.results);
  const measures = parseRead(measureRow, reads.measures);
  // Graph may ignore a filter it does not understand, so the rows are looked over once more.
  const own = <T extends { readonly unitCode: UnitCode }>(rows: readonly T[]) => rows.filter(({ unitCode }) => unitCode === code);
  return {
    unit: units.rows.find((unit) => unit.code === code),
    units: units.rows,
    scorecards: own(scorecards.rows),
    indicators: own(indicators.rows),
    targets: own(targets.rows),
    results: own(results.rows),
    measures: own(measures.rows),
    issues: [units, scorecards, indicators, targets, results, measures].flatMap(({ issues }) => issues),
    missing: missingSources(Object.values(reads)),
    readAt: services.now(),
  };
}
