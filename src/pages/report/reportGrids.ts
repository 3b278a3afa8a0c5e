import { grouped } from '../../domain/grouped.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { daysOverdue, type Measure } from '../../domain/measure.ts';
import type { ReportGrid } from '../../domain/report.ts';
import { blankCell, writtenCell, type ReportTable } from '../../domain/reportTable.ts';
import { countLevels } from '../../domain/standing.ts';
import type { Unit } from '../../domain/unit.ts';
import { numberText } from '../../text/numbers.ts';
import type { Texts } from '../../text/texts.ts';
import type { UnitReport } from './reportBasis.ts';

/** A scorecard as printed: the rows of a success factor under one cell, in the municipality's column order. */
export function scorecardGrid({ unit, scorecard, periods, rows, standings }: ReportTable, texts: Texts): ReportGrid {
  const { column } = texts.scorecardPage;
  const lines = rows.map((row, index) => ({ row, level: standings[index]?.shown.level ?? 'notMeasured' }));
  return {
    caption: texts.report.caption(scorecard.focusArea, unit.name),
    columns: [
      words(column.successFactor, 1.6),
      words(column.indicator, 1.9),
      figures(column.target),
      ...periods.map((period) => figures(column.result(texts.dates.period(period)))),
      words(column.change, 1.5),
    ],
    groups: [...grouped(lines, ({ row }) => row.successFactor)].map(([heading, its]) => ({
      heading,
      rows: its.map(({ row, level }) => [
        { text: row.indicator },
        { text: row.target },
        ...row.results.map((text) => ({ text })),
        { text: row.change, level },
      ]),
    })),
  };
}

/** The measures of a unit, with how they stand on a day. */
export function measureGrid(
  {
    unit,
    measures,
    indicators,
    day,
  }: {
    readonly unit: Unit;
    readonly measures: readonly Measure[];
    readonly indicators: readonly Indicator[];
    readonly day: string;
  },
  { report, measurePage, dates }: Texts,
): ReportGrid {
  const { column, status } = measurePage;
  const nameOf = new Map(indicators.map(({ id, name }) => [id, name]));
  const late = (measure: Measure) => daysOverdue(measure, day);
  return {
    caption: report.measures(unit.name),
    columns: [
      words(column.title, 2.2),
      words(column.responsible, 1.1),
      words(column.due, 1),
      words(column.status, 1.2),
      words(column.indicator, 1.5),
    ],
    groups: [
      {
        heading: undefined,
        rows: measures.map((measure) => [
          { text: writtenCell(measure.title) },
          { text: writtenCell(measure.responsible?.name) },
          { text: measure.due === undefined ? blankCell : dates.day(measure.due) },
          {
            text: late(measure) > 0 ? `${status[measure.status]}, ${measurePage.overdue(late(measure))}` : status[measure.status],
          },
          { text: writtenCell(measure.indicatorId && nameOf.get(measure.indicatorId)) },
        ]),
      },
    ],
  };
}

/** The units of a report and how many of their indicators stand where. One that has none is there, with dashes. */
export function unitsGrid(units: readonly UnitReport[], { report, assessment }: Texts): ReportGrid {
  const rows = units.map(({ unit, tables }) => ({ unit, counts: countLevels(tables.flatMap(({ standings }) => standings)) }));
  const seldom = (['unassessed', 'unread'] as const).filter((level) => rows.some(({ counts }) => counts[level] > 0));
  const levels = ['desired', 'acceptable', 'unacceptable', ...seldom] as const;
  return {
    caption: report.units.caption,
    columns: [
      words(report.units.unit, 2),
      figures(report.units.measured),
      ...levels.map((level) => figures(assessment.level[level])),
      figures(assessment.level.notMeasured),
      figures(report.units.notReported),
    ],
    groups: [
      {
        heading: undefined,
        rows: rows.map(({ unit, counts }) => {
          const told = [...levels.map((level) => counts[level]), counts.notMeasured - counts.notReported, counts.notReported];
          const cells = counts.total === 0 ? told.map(() => blankCell) : told.map(numberText);
          const measured = counts.total === 0 ? blankCell : report.coverage(counts.measured, counts.total);
          return [unit.name, measured, ...cells].map((text) => ({ text }));
        }),
      },
    ],
  };
}

function words(heading: string, room: number): ReportGrid['columns'][number] {
  return { heading, figures: false, room };
}

function figures(heading: string): ReportGrid['columns'][number] {
  return { heading, figures: true, room: 1.15 };
}
