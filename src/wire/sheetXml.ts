import { formatOf } from '../domain/numberFormat.ts';
import { blankCell } from '../domain/reportTable.ts';
import type { Cell, Sheet } from '../domain/sheet.ts';
import { isActive } from './activeText.ts';
import { looks } from './workbookStyles.ts';
import { workbookText, xmlText } from './xmlText.ts';

/** Excel's own limit; what is longer makes it «repair» the file. */
const longest = 32_767;
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A sheet up to its first row: columns of given widths, and a heading that stays when one scrolls. */
export function sheetStart(columns: Sheet['columns']): string {
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const heading = columns
    .map(({ heading: text, figures }, index) =>
      textCell(`${columnName(index)}1`, text, figures === true ? looks.headingFigure : looks.heading),
    )
    .join('');
  return (
    `<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols><sheetData><row r="1">${heading}</row>`
  );
}

/**
 * One row; `place` is its number, the heading being 1. Numbers and days are such; text is text, whatever it begins with. The row is as
 * high as its longest text needs, since not every program works that out.
 */
export function rowXml(cells: readonly Cell[], place: number, { columns, lookOf }: RowLooks): string {
  let xml = '';
  let lines = 1;
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    const { figures = false, width = 10 } = columns[column] ?? {};
    if (typeof cell === 'string' && cell.length > width) lines = Math.max(lines, linesOf(cell, width));
    xml += cellXml(cell, columnName(column) + place, { figures, lookOf });
  }
  const height = lines > 1 ? ` ht="${Math.min(lines, mostLines) * 15}" customHeight="1"` : '';
  return `<row r="${place}"${height}>${xml}</row>`;
}

/** What a row's looks depend on. */
type RowLooks = { readonly columns: Sheet['columns']; readonly lookOf: (format: string) => number };

const mostLines = 12;

function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
}

/** A sheet after its last row: a filter on every column, A4 lying, as wide as the paper, with the footer on each page. */
export function sheetEnd(columns: Sheet['columns'], lastRow: number, footer: string): string {
  const range = `A1:${columnName(columns.length - 1)}${Math.max(1, lastRow)}`;
  return (
    `</sheetData><autoFilter ref="${range}"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>` +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' +
    `<headerFooter><oddFooter>&amp;L${xmlText(footer.replaceAll('&', '&&').slice(0, 200))}&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`
  );
}

function cellXml(
  cell: Cell,
  at: string,
  { figures, lookOf }: { readonly figures: boolean; readonly lookOf: RowLooks['lookOf'] },
): string {
  const plain = figures ? looks.figure : looks.text;
  switch (typeof cell) {
    case 'undefined':
      return textCell(at, blankCell, plain);
    case 'string':
      return textCell(at, cell, isActive(cell) ? (figures ? looks.disarmedFigure : looks.disarmed) : plain);
    case 'number':
      return Number.isFinite(cell) ? `<c r="${at}" s="${looks.number}"><v>${cell}</v></c>` : textCell(at, blankCell, plain);
    default:
      return 'day' in cell ? dayCell(at, cell.day) : `<c r="${at}" s="${lookOf(formatOf(cell))}"><v>${cell.value}</v></c>`;
  }
}

function textCell(at: string, text: string, look: number): string {
  const short = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  const space = /^\s|\s$|\n/.test(short) ? ' xml:space="preserve"' : '';
  return `<c r="${at}" s="${look}" t="inlineStr"><is><t${space}>${workbookText(short)}</t></is></c>`;
}

/** Days are numbers counted from the last day of 1899, in Excel's own calendar. What is no day is text. */
function dayCell(at: string, day: string): string {
  const count = (Date.parse(`${day}T00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
  return count > 60 ? `<c r="${at}" s="${looks.day}"><v>${count}</v></c>` : textCell(at, day, looks.text);
}

const names: string[] = [];

/** «A», «B», … «Z», «AA» … */
export function columnName(index: number): string {
  return (names[index] ??= (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26)));
}
