import { columnOf, isValueColumn, type Column } from './column.ts';
import { cellsOfRow, isEmptyRow, textOfRow, type SourceRow } from './sourceTable.ts';

/** The heading of a målekort in the source: its columns, how many rows it takes, and how the rows under it must be read. */
export type Head = {
  readonly columns: readonly Column[];
  readonly height: number;
  /** `cells`: a row for each row. `line`: cells run together on a line. `list`: a cell on each line. */
  readonly form: 'cells' | 'line' | 'list';
};

const other: Column = { kind: 'other' };

/** The heading that begins at a row, if one does. */
export function headAt(rows: readonly SourceRow[], index: number): Head | undefined {
  const row = rows[index];
  if (row === undefined || isEmptyRow(row)) return undefined;
  if (row.kind === 'cells' && row.cells.filter((cell) => cell.trim() !== '').length > 1)
    return headOfCells(row.cells, rows[index + 1]);
  const columns = settled(columnsOfLine(textOfRow(row)));
  if (columns !== undefined) return { columns, height: 1, form: 'line' };
  return headOfList(rows, index);
}

function headOfCells(cells: readonly string[], next: SourceRow | undefined): Head | undefined {
  const alone = settled(cells.map((cell) => columnOf(cell) ?? other));
  if (next?.kind === 'cells') {
    // Years may stand in a row of their own under «Resultat».
    const under = next.cells;
    const joined = settled(cells.map((cell, column) => columnOf(joinedHeading(cell, under[column] ?? '')) ?? other));
    const onlyHeadings = under.every(
      (cell, column) => cell.trim() === '' || cell === cells[column] || columnOf(cell) !== undefined,
    );
    if (joined !== undefined && onlyHeadings && periodsIn(joined) > periodsIn(alone ?? []))
      return { columns: joined, height: 2, form: 'cells' };
  }
  return alone && { columns: alone, height: 1, form: 'cells' };
}

function joinedHeading(above: string, below: string): string {
  return above.trim() === below.trim() ? above : `${above} ${below}`.trim();
}

const periodsIn = (columns: readonly Column[]): number =>
  columns.filter((column) => isValueColumn(column) && column.period !== undefined).length;

/** Headings that have run together: read from the left, the longest that is known, to the end of the line. */
function columnsOfLine(text: string): readonly Column[] {
  const words = text.trim().split(/\s+/);
  if (words.length > 60) return [];
  const columns: Column[] = [];
  for (let from = 0; from < words.length;) {
    const length = [6, 5, 4, 3, 2, 1].find(
      (count) => from + count <= words.length && columnOf(words.slice(from, from + count).join(' ')),
    );
    if (length === undefined) return [];
    const column = columnOf(words.slice(from, from + length).join(' ')) ?? other;
    const last = columns.at(-1);
    // «Resultatkrav 2013 2014 2015»: a row of years is the results', the first of them too.
    if (
      length === 1 &&
      isBareYear(words[from]) &&
      last?.kind === 'target' &&
      last.period !== undefined &&
      isBareYear(words[from - 1])
    )
      columns.splice(-1, 1, { kind: 'target', period: undefined }, { kind: 'result', period: last.period });
    columns.push(column);
    from += length;
  }
  return columns;
}

function isBareYear(word: string | undefined): boolean {
  return /^(?:19|20)\d{2}$/.test(word ?? '');
}

/** Headings with a line each, nothing but headings between them. */
function headOfList(rows: readonly SourceRow[], index: number): Head | undefined {
  const columns: Column[] = [];
  let height = 0;
  for (const row of rows.slice(index, index + 24)) {
    const [text = ''] = cellsOfRow(row);
    const column = isEmptyRow(row) ? undefined : columnOf(text);
    if (column === undefined && !isEmptyRow(row)) break;
    height += 1;
    if (column !== undefined) columns.push(column);
  }
  while (height > 0 && isEmptyRow(rows[index + height - 1] ?? { kind: 'line', at: 0, text: '' })) height -= 1;
  const found = settled(columns);
  return found && { columns: found, height, form: 'list' };
}

/**
 * The columns as a målekort's, or nothing where they are none: an indicator and something said of it. A table whose first columns have
 * no heading we know has its indicators in the last of them before the numbers, and what they stand under before that.
 */
function settled(columns: readonly Column[]): readonly Column[] | undefined {
  const firstValue = columns.findIndex(isValueColumn);
  if (firstValue < 0 || columns.filter(({ kind }) => kind !== 'other').length < 2) return undefined;
  // A list of results, one a row with its period, is no table of a målekort.
  if (columns.some(({ kind }) => kind === 'period') && periodsIn(columns) === 0) return undefined;
  const named = columns.map((column, index) => unitAsMeasured(focusAsFactor(column, index, columns), index, columns));
  if (named.some(({ kind }) => kind === 'indicator')) return named;
  if (periodsIn(columns) < 2 || firstValue === 0) return undefined;
  return named.map((column, index): Column => {
    if (index === firstValue - 1) return { kind: 'indicator' };
    return index === firstValue - 2 && !named.some(({ kind }) => kind === 'successFactor') ? { kind: 'successFactor' } : column;
  });
}

/** Where no column is called suksessfaktor, fokusområde is what the indicators stand under. */
function focusAsFactor(column: Column, index: number, columns: readonly Column[]): Column {
  if (column.kind !== 'focusArea' || columns.some(({ kind }) => kind === 'successFactor')) return column;
  return columns.findIndex(({ kind }) => kind === 'focusArea') === index ? { kind: 'successFactor' } : column;
}

/** «Enhet» first in the table, or beside a report year, is whose målekort it is; elsewhere it is what the figures count. */
function unitAsMeasured(column: Column, index: number, columns: readonly Column[]): Column {
  if (column.kind !== 'unitName' || index === 0 || columns.some(({ kind }) => kind === 'reportYear')) return column;
  return { kind: 'unitOfMeasurement' };
}
