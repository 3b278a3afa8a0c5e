import { textOfNumber, type Cell, type Sheet } from '../domain/sheet.ts';
import { blankCell } from '../domain/reportTable.ts';
import { disarmed } from './activeText.ts';

/** Says that the text is UTF-8; without it Excel reads «å» as two letters. */
const byteOrderMark = '\uFEFF';

/** The first line of a CSV as Norwegian spreadsheets read it: semicolons, decimal comma, CRLF. */
export function csvHeading(columns: Sheet['columns']): string {
  return byteOrderMark + csvRow(columns.map(({ heading }) => heading));
}

/** One line of a CSV. Numbers are numbers; a text that a spreadsheet would take for a formula gets an apostrophe before it. */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map((cell) => quoted(csvText(cell))).join(';')}\r\n`;
}

function csvText(cell: Cell): string {
  switch (typeof cell) {
    case 'undefined':
      return blankCell;
    case 'string':
      return disarmed(cell);
    case 'number':
      return Number.isFinite(cell) ? String(cell).replace('.', ',') : blankCell;
    default:
      return 'day' in cell ? disarmed(cell.day) : minusAsTyped(textOfNumber(cell));
  }
}

/** A number below zero is a number with either sign, and acts in neither; what stands after it is words. */
function minusAsTyped(text: string): string {
  return /^-\d[\d \u00A0]*(,\d+)?$/.test(text) ? text : disarmed(text);
}

function quoted(text: string): string {
  return /[";\r\n\t]|^ | $/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
