import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalMergeType,
  WidthType,
} from 'docx';
import type { ReportGrid } from '../domain/report.ts';
import { holdableText } from './xmlText.ts';

/** What a line of A4 holds between margins of 2 cm, in twentieths of a point. */
const lineWidth = 9_638;
const line = { style: BorderStyle.SINGLE, size: 4, color: '8A8A8A' };
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };

/** A table for Word with its caption before it. Its heading row is one, and is repeated on every page; no row is torn in two. */
export function gridTable({ caption, columns, groups }: ReportGrid): readonly (Paragraph | Table)[] {
  const widths = widthsOf(columns);
  const heading = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, at) =>
      cellOf(column.heading, { figures: column.figures, bold: true, width: widths[at] ?? 0, fill: 'EDEDED', size: 16 }),
    ),
  });
  const body = groups.flatMap(({ heading: over, rows }) =>
    rows.map((row, index) => {
      const before = over === undefined ? 0 : 1;
      const merge = index === 0 ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE;
      const first = over === undefined ? [] : [cellOf(index === 0 ? over : '', { bold: true, width: widths[0] ?? 0, merge })];
      const cells = row.map(({ text }, at) =>
        cellOf(text, { figures: columns[before + at]?.figures ?? false, width: widths[before + at] ?? 0 }),
      );
      return new TableRow({ cantSplit: true, children: [...first, ...cells] });
    }),
  );
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 160, after: 60 },
      children: [new TextRun({ text: holdableText(caption), bold: true, size: 20 })],
    }),
    new Table({
      width: { size: lineWidth, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths: [...widths],
      borders,
      rows: [heading, ...body],
    }),
    new Paragraph({ spacing: { after: 120 }, children: [] }),
  ];
}

function widthsOf(columns: ReportGrid['columns']): readonly number[] {
  const whole = columns.reduce((sum, { room }) => sum + room, 0);
  return columns.map(({ room }) => Math.floor((lineWidth * room) / whole));
}

type Look = {
  readonly width: number;
  readonly figures?: boolean;
  readonly bold?: boolean;
  readonly fill?: string;
  /** In half points. */
  readonly size?: number;
  readonly merge?: (typeof VerticalMergeType)[keyof typeof VerticalMergeType];
};

function cellOf(text: string, { width, figures = false, bold = false, fill, size = 18, merge }: Look): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 60, right: 60 },
    ...(fill === undefined ? {} : { shading: { fill } }),
    ...(merge === undefined ? {} : { verticalMerge: merge }),
    children: text.split(/\r\n|\r|\n/).map(
      (each) =>
        new Paragraph({
          alignment: figures ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [new TextRun({ text: holdableText(each), bold, size })],
        }),
    ),
  });
}
