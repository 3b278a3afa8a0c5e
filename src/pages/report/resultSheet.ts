import type { Assessment } from '../../domain/assessment.ts';
import { blankCell, writtenCell, type ReportTable } from '../../domain/reportTable.ts';
import { comparePeriods } from '../../domain/period.ts';
import type { Reading, Result } from '../../domain/result.ts';
import type { Cell, Sheet } from '../../domain/sheet.ts';
import type { Texts } from '../../text/texts.ts';
import type { ReportBasis } from './reportBasis.ts';

/** Every result of the report's indicators, one a row: as written, as a number where it is one, and how it was judged in its year. */
export function resultSheet({ units, readAt }: ReportBasis, texts: Texts): Sheet {
  const { report, scorecardPage } = texts;
  const { sheet } = report;
  const read = texts.dates.moment(readAt.toISOString());
  return {
    name: sheet.names.results,
    columns: [
      { heading: sheet.unit, width: 24 },
      { heading: sheet.focusArea, width: 22 },
      { heading: scorecardPage.column.successFactor, width: 30 },
      { heading: scorecardPage.column.indicator, width: 34 },
      { heading: sheet.period, width: 10 },
      { heading: sheet.result, width: 18, figures: true },
      { heading: sheet.value, width: 10, figures: true },
      { heading: sheet.unitOfMeasurement, width: 16 },
      { heading: sheet.publishedLevel, width: 20 },
      { heading: sheet.publishedChange, width: 16 },
      { heading: sheet.computedLevel, width: 20 },
      { heading: sheet.computedChange, width: 16 },
      { heading: scorecardPage.comment, width: 50 },
      { heading: sheet.reportedBy, width: 20 },
      { heading: sheet.reported, width: 12 },
      { heading: sheet.read, width: 26 },
    ],
    rows: rowsOf(units, read, texts),
  };
}

/** Made one by one, so that a municipality's ten years are never all laid out at once. */
function* rowsOf(units: ReportBasis['units'], read: string, texts: Texts): Generator<readonly Cell[]> {
  for (const { tables, results } of units) {
    const byIndicator = new Map<string, Result[]>();
    for (const result of results) byIndicator.set(result.indicatorId, [...(byIndicator.get(result.indicatorId) ?? []), result]);
    for (const table of tables)
      for (const standing of table.standings) {
        const own = [...(byIndicator.get(standing.indicator.id) ?? [])].sort((a, b) => comparePeriods(a.period, b.period));
        for (const result of own) yield rowOf(table, standing, result, read, texts);
      }
  }
}

function rowOf(
  { unit, scorecard }: ReportTable,
  { indicator, period, computed }: ReportTable['standings'][number],
  result: Result,
  read: string,
  texts: Texts,
): readonly Cell[] {
  return [
    unit.name,
    scorecard.focusArea,
    writtenCell(indicator.successFactor),
    writtenCell(indicator.name),
    result.period,
    writtenCell(result.text),
    numberOf(result.reading),
    writtenCell(unitOf(result.reading) ?? indicator.unitOfMeasurement),
    ...judgement(result.published, texts),
    ...judgement(result.period === period ? computed : undefined, texts),
    writtenCell(result.comment),
    writtenCell(result.reportedBy?.name),
    result.reportedAt === undefined ? undefined : { day: result.reportedAt.slice(0, 10) },
    read,
  ];
}

function judgement(judged: Assessment | undefined, { assessment }: Texts): readonly [string, string] {
  if (judged === undefined) return [blankCell, blankCell];
  return [assessment.level[judged.level], judged.change === undefined ? blankCell : assessment.change[judged.change]];
}

function numberOf(reading: Reading): Cell {
  return reading.kind === 'number' ? reading.value : undefined;
}

function unitOf(reading: Reading): string | undefined {
  return reading.kind === 'number' || reading.kind === 'several' ? reading.unit : undefined;
}
