import { tidyCell } from '../cellText.ts';
import { isBlank, saysNotMeasured } from '../cellWords.ts';
import { parseResult } from '../reading.ts';
import { parseTarget } from '../requirement.ts';
import type { Column, ValueColumn } from './column.ts';

/** What is known of an indicator while its row is read: its name only. */
const rules = { name: '', states: [], unitOfMeasurement: undefined };

/** Whether a cell's text can stand in a column and be read there. */
export function fitsColumn(text: string, column: ValueColumn): boolean {
  return column.kind === 'target' ? parseTarget(text, rules).kind !== 'unread' : parseResult(text, rules).kind !== 'unread';
}

/** Whether a text can be read as a target or a result at all. */
export function isValue(text: string, columns: readonly ValueColumn[]): boolean {
  return columns.some((column) => fitsColumn(text, column));
}

/** Whether a text is one cell's and not two that have run together: «Ikke målt Ikke målt», «Ikke målt Innført», «2 Ervervet tomt». */
export function isOneValue(text: string, columns: readonly ValueColumn[]): boolean {
  const cell = tidyCell(text);
  if (saysNotMeasured(cell) && /^.+ \p{Lu}/u.test(cell)) return false;
  if (/\d \p{Lu}\p{Ll}{2}/u.test(cell)) return false;
  return isBlank(cell) ? /^[-\u2010-\u2015]$/.test(text.trim()) : isValue(text, columns);
}

/** The columns of a table that hold targets and results, in their order. */
export function valueColumnsOf(columns: readonly Column[]): readonly ValueColumn[] {
  return columns.filter((column): column is ValueColumn => column.kind === 'target' || column.kind === 'result');
}
