import { emptyRow, said, valueText, type Body, type BodyQuestion } from './body.ts';
import { titleOf } from './cardTitle.ts';
import { rowOfCells } from './bodyOfCells.ts';
import type { Column, ValueColumn } from './column.ts';
import { isFormula } from './formulaText.ts';
import type { FoundRow, RowClass } from './foundCard.ts';
import { headAt } from './head.ts';
import { lineReader, type LineReading } from './lineReading.ts';
import { printedAssessmentOf, splitAssessment } from './printedAssessment.ts';
import { hasFiguresInside, nameKey, nameOf, namesOf } from './rowNames.ts';
import { isEmptyRow, textOfRow, type SourceRow } from './sourceTable.ts';
import { isValue, valueColumnsOf } from './valueFit.ts';

/** Reads rows whose cells have run together on a line each, until a line that can be none. */
export function bodyOfLines({ source, from, columns, known }: BodyQuestion): Body {
  const lines = linesOf(source, columns, known);
  const rows: FoundRow[] = [];
  const classes: RowClass[] = [];
  let factor = '';
  let at = from;
  for (let row = source[at]; row !== undefined; at += 1, row = source[at]) {
    if (isEmptyRow(row)) {
      // What comes after an empty line is a row, or the table is over.
      if (!isRowAhead(lines, at)) break;
      classes.push('blank');
      continue;
    }
    if (headAt(source, at) !== undefined || titleOf(textOfRow(row))?.focusArea !== undefined) break;
    // Strokes somebody has put into the line say where its cells are.
    const cut = row.kind === 'cells' ? rowOfCells(row.cells, row.at, columns, factor) : undefined;
    const found = cut ?? rowOfLine(row, factor, lines) ?? blankRowOf(lines, at, factor);
    if (found === undefined) break;
    factor = found.successFactor;
    lines.names.add(nameKey(factor));
    rows.push(found);
    classes.push('row');
  }
  return { rows, classes, to: at };
}

/** What lines are read with: the source, its columns, the names met so far. */
type Lines = {
  readonly source: readonly SourceRow[];
  readonly values: readonly ValueColumn[];
  readonly names: Set<string>;
  readonly hasFactor: boolean;
  readonly read: (line: string) => { readonly printed: string; readonly reading: LineReading | undefined };
};

function linesOf(source: readonly SourceRow[], columns: readonly Column[], known: ReadonlySet<string>): Lines {
  const values = valueColumnsOf(columns);
  const mayComment = columns.some(({ kind }) => kind === 'comment');
  const toEnd = lineReader(values, false);
  const withComment = lineReader(values, mayComment);
  return {
    source,
    values,
    names: new Set(known),
    hasFactor: columns.some(({ kind }) => kind === 'successFactor'),
    read: (line) => {
      const { rest, printed } = splitAssessment(line);
      return { printed, reading: printed === '' ? withComment(rest) : toEnd(rest) };
    },
  };
}

function rowOfLine(row: SourceRow, factor: string, { read, names, hasFactor, values }: Lines): FoundRow | undefined {
  const text = textOfRow(row);
  const { printed, reading } = read(text);
  if (reading === undefined) return undefined;
  const whole = { successFactor: undefined, indicator: nameOf(reading.names.join(' ')) };
  const [{ successFactor, indicator }, ...otherNames] = hasFactor ? namesOf(reading.names, names) : [whole];
  return {
    ...emptyRow,
    at: row.at,
    successFactor: successFactor ?? factor,
    indicator,
    otherNames,
    comment: said(reading.comment),
    printed: printedAssessmentOf(printed),
    placements: reading.placements.map((placement) => placement.map(valueText)),
    trouble: troubleOf(text, reading.names, indicator, values),
  };
}

function troubleOf(
  text: string,
  names: readonly string[],
  indicator: string,
  values: readonly ValueColumn[],
): FoundRow['trouble'] {
  if (isFormula(text)) return 'formula';
  if (indicator === '') return 'noName';
  return hasFiguresInside(names, (word) => isValue(word, values)) ? 'figuresInName' : undefined;
}

/** A short line without any value between rows, or last among them, is an indicator nobody has said anything of. */
function blankRowOf(lines: Lines, at: number, factor: string): FoundRow | undefined {
  const { source, values, read } = lines;
  const row = source[at];
  const text = row === undefined ? '' : textOfRow(row).trim();
  if (row === undefined || text.length > 120 || /[.:;!?]$/.test(text) || !/^\p{L}/u.test(text)) return undefined;
  const next = source[at + 1];
  const followed =
    next !== undefined && (isEmptyRow(next) ? isRowAhead(lines, at + 1) : read(textOfRow(next)).reading !== undefined);
  const isLast = source.slice(at + 1, at + 50).every(isEmptyRow);
  if (!followed && !isLast) return undefined;
  return {
    ...emptyRow,
    at: row.at,
    successFactor: factor,
    indicator: nameOf(text),
    placements: [Array<string>(values.length).fill('')],
    trouble: isFormula(text) ? 'formula' : undefined,
  };
}

function isRowAhead({ source, read }: Lines, at: number): boolean {
  const next = source.slice(at, at + 4).find((row) => !isEmptyRow(row));
  if (next === undefined) return false;
  const text = textOfRow(next);
  return text.length < 400 && !/^\s*[•·*]/u.test(text) && read(text).reading !== undefined;
}
