import { emptyRow, said, valueText, type Body, type BodyQuestion } from './body.ts';
import { titleOf } from './cardTitle.ts';
import { rowOfCells } from './bodyOfCells.ts';
import type { ValueColumn } from './column.ts';
import { isFormula } from './formulaText.ts';
import type { FoundRow, RowClass } from './foundCard.ts';
import { headAt } from './head.ts';
import { readLine } from './lineReading.ts';
import { printedAssessmentOf, splitAssessment } from './printedAssessment.ts';
import { hasFiguresInside, nameKey, nameOf, namesOf } from './rowNames.ts';
import { isEmptyRow, textOfRow, type SourceRow } from './sourceTable.ts';
import { isValue, valueColumnsOf } from './valueFit.ts';

/** Reads rows whose cells have run together on a line each, until a line that can be none. */
export function bodyOfLines({ source, from, columns, known }: BodyQuestion): Body {
  const values = valueColumnsOf(columns);
  const names = new Set(known);
  const hasFactor = columns.some(({ kind }) => kind === 'successFactor');
  const mayComment = columns.some(({ kind }) => kind === 'comment');
  const rows: FoundRow[] = [];
  const classes: RowClass[] = [];
  let factor = '';
  let at = from;
  for (let row = source[at]; row !== undefined; at += 1, row = source[at]) {
    if (isEmptyRow(row)) {
      if (endsHere(source, at, values, mayComment)) break;
      classes.push('blank');
      continue;
    }
    if (headAt(source, at) !== undefined || titleOf(textOfRow(row))?.focusArea !== undefined) break;
    // Strokes somebody has put into the line say where its cells are.
    const cut = row.kind === 'cells' ? rowOfCells(row.cells, row.at, columns, factor) : undefined;
    const found =
      cut ??
      rowOfLine(row, { values, names, factor, hasFactor, mayComment }) ??
      blankRowOf(source, at, values, factor, mayComment);
    if (found === undefined) break;
    factor = found.successFactor;
    names.add(nameKey(factor));
    rows.push(found);
    classes.push('row');
  }
  return { rows, classes, to: at };
}

type Known = {
  readonly values: readonly ValueColumn[];
  readonly names: ReadonlySet<string>;
  readonly factor: string;
  readonly hasFactor: boolean;
  readonly mayComment: boolean;
};

function rowOfLine(row: SourceRow, { values, names, factor, hasFactor, mayComment }: Known): FoundRow | undefined {
  const { rest, printed } = splitAssessment(textOfRow(row));
  const reading = readLine(rest, values, mayComment && printed === '');
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
    trouble: troubleOf(textOfRow(row), reading.names, indicator, values),
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
function blankRowOf(
  source: readonly SourceRow[],
  at: number,
  values: readonly ValueColumn[],
  factor: string,
  mayComment: boolean,
): FoundRow | undefined {
  const row = source[at];
  const text = row === undefined ? '' : textOfRow(row).trim();
  if (row === undefined || text.length > 120 || /[.:;!?]$/.test(text) || !/^\p{L}/u.test(text)) return undefined;
  const next = source[at + 1];
  if (
    next !== undefined &&
    !isEmptyRow(next) &&
    readLine(splitAssessment(textOfRow(next)).rest, values, mayComment) === undefined
  )
    return undefined;
  if (
    next !== undefined &&
    isEmptyRow(next) &&
    source.slice(at + 1).some((later) => !isEmptyRow(later)) &&
    !isRowAhead(source, at + 1, values, mayComment)
  )
    return undefined;
  return {
    ...emptyRow,
    at: row.at,
    successFactor: factor,
    indicator: nameOf(text),
    placements: [Array<string>(values.length).fill('')],
    trouble: isFormula(text) ? 'formula' : undefined,
  };
}

/** Whether an empty line is the end of the table: what comes after it is no row. */
function endsHere(source: readonly SourceRow[], at: number, values: readonly ValueColumn[], mayComment: boolean): boolean {
  return !isRowAhead(source, at, values, mayComment);
}

function isRowAhead(source: readonly SourceRow[], at: number, values: readonly ValueColumn[], mayComment: boolean): boolean {
  const next = source.slice(at, at + 4).find((row) => !isEmptyRow(row));
  if (next === undefined) return false;
  const text = textOfRow(next);
  return text.length < 400 && !/^\s*[•·*]/u.test(text) && readLine(splitAssessment(text).rest, values, mayComment) !== undefined;
}
