import { isJudged } from '../../domain/assessment.ts';
import { comparePeriods, type Period } from '../../domain/period.ts';
import { blankCell, writtenCell } from '../../domain/reportTable.ts';
import { cellOfText, type Cell, type Sheet } from '../../domain/sheet.ts';
import type { Standing } from '../../domain/standing.ts';
import type { Texts } from '../../text/texts.ts';
import type { ReportBasis } from './reportBasis.ts';
import { resultSheet } from './resultSheet.ts';

/** The tables a report can leave as in a spreadsheet. */
export type ReportSheetName = 'scorecards' | 'results' | 'measures';

/** One of a report's tables. Its rows are made as they are asked for. */
export function reportSheet(name: ReportSheetName, basis: ReportBasis, texts: Texts): Sheet {
  switch (name) {
    case 'scorecards':
      return scorecardSheet(basis, texts);
    case 'results':
      return resultSheet(basis, texts);
    case 'measures':
      return measureSheet(basis, texts);
  }
}

/** All of them, and what the file is: when it was read, and what is not in it. */
export function workbookSheets(
  basis: ReportBasis,
  notes: { readonly title: string; readonly notes: readonly string[] },
  texts: Texts,
) {
  const { sheet } = texts.report;
  const about: Sheet = {
    name: sheet.names.about,
    columns: [
      { heading: sheet.about, width: 16 },
      { heading: '', width: 90 },
    ],
    rows: [[sheet.title, notes.title], ...notes.notes.map((note) => [sheet.notes, note])],
  };
  return [...(['scorecards', 'results', 'measures'] as const).map((name) => reportSheet(name, basis, texts)), about];
}

/** Målekort as printed, one row for each indicator: what an import reads back to the same rows. */
function scorecardSheet({ units, readAt }: ReportBasis, texts: Texts): Sheet {
  const { scorecardPage, report, dates } = texts;
  const { column } = scorecardPage;
  const periods = [...new Set(units.flatMap(({ tables }) => tables.flatMap((table) => table.periods)))].sort(comparePeriods);
  const read = dates.moment(readAt.toISOString());
  return {
    name: report.sheet.names.scorecards,
    columns: [
      { heading: report.sheet.unit, width: 24 },
      { heading: report.sheet.focusArea, width: 22 },
      { heading: report.sheet.reportYear, width: 11 },
      { heading: column.successFactor, width: 30 },
      { heading: column.indicator, width: 34 },
      { heading: column.target, width: 15, figures: true },
      ...periods.map((period) => ({ heading: column.result(dates.period(period)), width: 15, figures: true })),
      { heading: column.change, width: 30 },
      { heading: report.sheet.basis, width: 12 },
      { heading: report.sheet.read, width: 26 },
    ],
    rows: units.flatMap(({ tables }) =>
      tables.flatMap(({ unit, scorecard, rows, standings, periods: own }) => {
        const resultOf = (results: readonly string[], period: Period) => results[own.indexOf(period)] ?? blankCell;
        return rows.map((row, index): readonly Cell[] => [
          unit.name,
          scorecard.focusArea,
          scorecard.period,
          row.successFactor,
          row.indicator,
          cellOfText(row.target),
          ...periods.map((period) => cellOfText(resultOf(row.results, period))),
          row.change,
          basisWord(standings[index], texts),
          read,
        ]);
      }),
    ),
  };
}

/** Whether the judgement was published by the municipality or computed by us; a dash where there is none. */
function basisWord(standing: Standing | undefined, { assessment }: Texts): string {
  if (standing?.published !== undefined) return assessment.published;
  return standing !== undefined && isJudged(standing.computed.level) ? assessment.computed : blankCell;
}

function measureSheet({ units, readAt }: ReportBasis, { report, measurePage, scorecardPage, dates }: Texts): Sheet {
  const { column, status } = measurePage;
  const read = dates.moment(readAt.toISOString());
  return {
    name: report.sheet.names.measures,
    columns: [
      { heading: report.sheet.unit, width: 24 },
      { heading: report.sheet.key, width: 14 },
      { heading: column.title, width: 44 },
      { heading: report.sheet.why, width: 44 },
      { heading: scorecardPage.column.successFactor, width: 30 },
      { heading: column.indicator, width: 34 },
      { heading: column.responsible, width: 22 },
      { heading: report.sheet.start, width: 12 },
      { heading: column.due, width: 12 },
      { heading: column.status, width: 14 },
      { heading: report.sheet.read, width: 26 },
    ],
    rows: units.flatMap(({ unit, measures, tables }) => {
      const nameOf = new Map(tables.flatMap(({ standings }) => standings.map(({ indicator }) => [indicator.id, indicator.name])));
      return measures.map((measure): readonly Cell[] => [
        unit.name,
        measure.id,
        writtenCell(measure.title),
        writtenCell(measure.why),
        writtenCell(measure.successFactor),
        writtenCell(measure.indicatorId && (nameOf.get(measure.indicatorId) ?? measure.indicatorId)),
        writtenCell(measure.responsible?.name),
        dayCell(measure.start),
        dayCell(measure.due),
        status[measure.status],
        read,
      ]);
    }),
  };
}

function dayCell(day: string | undefined): Cell {
  return day === undefined ? undefined : { day };
}
