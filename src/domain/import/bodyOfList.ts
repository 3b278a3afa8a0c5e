import { emptyRow, said, valueText, type Body, type BodyQuestion } from './body.ts';
import { rowsOfList, type ListedRow } from './cellList.ts';
import { titleOf } from './cardTitle.ts';
import type { ValueColumn } from './column.ts';
import { isFormula } from './formulaText.ts';
import type { FoundRow, RowClass } from './foundCard.ts';
import { headAt } from './head.ts';
import { placementsOf } from './placement.ts';
import { printedAssessmentOf } from './printedAssessment.ts';
import { nameOf } from './rowNames.ts';
import { isEmptyRow, textOfRow, type SourceRow } from './sourceTable.ts';
import { fitsColumn, isValue, valueColumnsOf } from './valueFit.ts';

/** Longest list of cells that is taken as one table. */
const longest = 4000;

/** Reads cells that stand one a line, until a title or a paragraph. */
export function bodyOfList({ source, from, columns }: BodyQuestion): Body {
  const values = valueColumnsOf(columns);
  const hasFactor = columns.some(({ kind }) => kind === 'successFactor');
  const length = lengthOf(source.slice(from, from + longest));
  const lines = source.slice(from, from + length);
  const listed = rowsOfList(lines.map(textOfRow), {
    values,
    names: hasFactor ? 2 : 1,
    mayJudge: columns.some(({ kind }) => kind === 'change'),
    mayComment: columns.some(({ kind }) => kind === 'comment'),
  });
  const classes = lines.map((line): RowClass => (isEmptyRow(line) ? 'blank' : 'outside'));
  const rows: FoundRow[] = [];
  let factor = '';
  for (const each of listed) {
    for (let index = each.from; index < each.to; index += 1) classes[index] = 'row';
    const row = foundRowOf(each, lines[each.from]?.at ?? 0, values, factor);
    factor = row.successFactor;
    rows.push(row);
  }
  const end = listed.at(-1)?.to ?? lines.length;
  const [last, ...others] = lines.flatMap((line, index) => (index >= end && !isEmptyRow(line) ? [{ line, index }] : []));
  if (last !== undefined && others.length === 0 && isBareName(textOfRow(last.line))) {
    classes[last.index] = 'row';
    const indicator = nameOf(textOfRow(last.line));
    rows.push({ ...emptyRow, at: last.line.at, successFactor: factor, indicator, placements: [values.map(() => '')] });
  }
  return { rows, classes, to: from + length };
}

/** An indicator nobody has said anything of, last in the list: a name and nothing else. */
function isBareName(text: string): boolean {
  return text.length <= 60 && /^\p{Lu}[^\d.:;!?]*$/u.test(text.trim());
}

function lengthOf(lines: readonly SourceRow[]): number {
  const end = lines.findIndex((_, index) => {
    const text = textOfRow(lines[index] ?? { kind: 'line', at: 0, text: '' }).trim();
    return (
      headAt(lines, index) !== undefined || titleOf(text)?.focusArea !== undefined || (text.length > 160 && /\.$/.test(text))
    );
  });
  return end < 0 ? lines.length : end;
}

function foundRowOf(
  { names, values: cells, printed, comment }: ListedRow,
  at: number,
  columns: readonly ValueColumn[],
  factor: string,
): FoundRow {
  const [first = '', second] = names.map(nameOf);
  const texts = cells.map(valueText);
  // Words that are no value may stand in any result's column: they are shown as unreadable, not lost.
  const fits = (text: string, index: number) => {
    const column = columns[index];
    return (
      column !== undefined && (text === '' || fitsColumn(text, column) || (column.kind === 'result' && !isValue(text, columns)))
    );
  };
  const indicator = second ?? first;
  return {
    ...emptyRow,
    at,
    successFactor: second === undefined ? factor : first,
    indicator,
    comment: said(comment),
    printed: printedAssessmentOf(printed),
    placements: placementsOf(texts, columns.length, fits),
    trouble: [...names, ...cells].some(isFormula) ? 'formula' : indicator === '' ? 'noName' : undefined,
  };
}
