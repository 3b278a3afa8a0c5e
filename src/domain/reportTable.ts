import { grouped } from './grouped.ts';
import type { ScorecardRecords } from './indicatorSeries.ts';
import { knownOf } from './known.ts';
import type { Period } from './period.ts';
import type { Result } from './result.ts';
import { isRetired } from './retirement.ts';
import type { Scorecard } from './scorecard.ts';
import type { Standing } from './standing.ts';
import { tablePeriods } from './tablePeriods.ts';
import type { Unit } from './unit.ts';

/** Stands in a printed cell where nothing has been said, so that the cell cannot vanish. */
export const blankCell = '–';

/** One row of a printed målekort: the cells as texts, blank ones as a dash; one result for each of the table's periods. */
export type ReportRow = {
  readonly successFactor: string;
  readonly indicator: string;
  readonly target: string;
  readonly results: readonly string[];
  readonly change: string;
};

/** A printed målekort (Suksessfaktor · Måleindikator · Resultatkrav · years · Endring), and what its rows were made of, row by row. */
export type ReportTable = {
  readonly unit: Unit;
  readonly scorecard: Scorecard;
  readonly periods: readonly Period[];
  readonly rows: readonly ReportRow[];
  readonly standings: readonly Standing[];
};

/** How a printed table words a judgement, and the part of the year a result is of, where it is not of the year itself. */
export type ReportWords = { readonly changeOf: (standing: Standing) => string; readonly partOf: (period: Period) => string };

/** Lays one scorecard out as it is printed for a unit. */
export function reportTableOf(
  records: ScorecardRecords,
  { unit, scorecard }: { readonly unit: Unit; readonly scorecard: Scorecard },
  words: ReportWords,
): ReportTable {
  const its = records.indicators
    .filter((each) => each.scorecardId === scorecard.id && !isRetired(each, scorecard))
    .sort((a, b) => a.order - b.order);
  const known = knownOf(records);
  const results = its.flatMap((indicator) => known.resultsOf(indicator, unit.code));
  const periods = tablePeriods({ indicators: its, targets: records.targets, results }, scorecard.period);
  const standings = its.map((indicator) => known.standingOnCard(indicator, unit.code, scorecard.period));
  return tableOfStandings({ unit, scorecard, periods, standings, results }, words);
}

/**
 * The table of a unit's standings on one scorecard; `results` are those they were judged among. Indicators of one success factor stand
 * together.
 */
export function tableOfStandings(
  {
    unit,
    scorecard,
    periods,
    standings: unordered,
    results,
  }: Pick<ReportTable, 'unit' | 'scorecard' | 'periods' | 'standings'> & { readonly results: readonly Result[] },
  { changeOf, partOf }: ReportWords,
): ReportTable {
  const standings = [...grouped(unordered, ({ indicator }) => indicator.successFactor).values()].flat();
  const textAt = new Map(results.map(({ indicatorId, period, text }) => [`${indicatorId} ${period}`, text]));
  const rows = standings.map((standing): ReportRow => {
    const { indicator, target, period: stands, result } = standing;
    const textIn = (period: Period) =>
      period === scorecard.period && stands !== period && result
        ? `${partOf(stands)}: ${result.text.trim()}`
        : textAt.get(`${indicator.id} ${period}`);
    return {
      successFactor: writtenCell(indicator.successFactor),
      indicator: writtenCell(indicator.name),
      target: writtenCell(target?.text),
      results: periods.map((period) => writtenCell(textIn(period))),
      change: writtenCell(changeOf(standing)),
    };
  });
  return { unit, scorecard, periods, rows, standings };
}

/** A row's cells in the municipality's column order. */
export function cellsOf({ successFactor, indicator, target, results, change }: ReportRow): readonly string[] {
  return [successFactor, indicator, target, ...results, change];
}

/** A row of its cells again, whatever the number of periods; the other way of `cellsOf`. Fewer than four cells are no row. */
export function rowOfCells(cells: readonly string[]): ReportRow | undefined {
  const [successFactor, indicator, target, ...rest] = cells;
  const change = rest.at(-1);
  if (successFactor === undefined || indicator === undefined || target === undefined || change === undefined) return undefined;
  return { successFactor, indicator, target, results: rest.slice(0, -1), change };
}

/** The text as it was written, and a dash where nothing was. */
export function writtenCell(text: string | undefined): string {
  const written = text?.trim() ?? '';
  return written === '' ? blankCell : written;
}
