import type { ValueColumn } from './column.ts';
import { printedAssessmentOf } from './printedAssessment.ts';
import { fitsColumn, isValue } from './valueFit.ts';

/** One row of a list of cells: where it begins, its names, its values as they come, its judgement and comment. */
export type ListedRow = {
  readonly from: number;
  readonly to: number;
  readonly names: readonly string[];
  readonly values: readonly string[];
  readonly printed: string;
  readonly comment: string;
};

/** What the columns of the list are. */
export type ListShape = {
  readonly values: readonly ValueColumn[];
  readonly names: 1 | 2;
  readonly mayJudge: boolean;
  readonly mayComment: boolean;
};

type Best = { readonly cost: number; readonly row: ListedRow | undefined };

/**
 * Cuts cells that stand one a line into rows, so that as little as possible is missing, unreadable or left over: whole rows before rows
 * with lost cells, readable values before words. An empty line may be an empty cell or nothing.
 */
export function rowsOfList(cells: readonly string[], shape: ListShape): readonly ListedRow[] {
  const best: Best[] = Array<Best>(cells.length + 1).fill({ cost: 0, row: undefined });
  for (let from = cells.length - 1; from >= 0; from -= 1) {
    const left = leftOver(cells[from] ?? '', shape);
    best[from] = rowsAt(cells, from, shape).reduce<Best>(
      (least, { cost, ...row }) => {
        const total = cost + (best[row.to]?.cost ?? 0);
        return total < least.cost ? { cost: total, row } : least;
      },
      { cost: left + (best[from + 1]?.cost ?? 0), row: undefined },
    );
  }
  const rows: ListedRow[] = [];
  for (let at = 0; at < cells.length;) {
    const row = best[at]?.row;
    if (row) rows.push(row);
    at = row ? row.to : at + 1;
  }
  return rows;
}

/** What it costs to leave a line out of every row. */
function leftOver(cell: string, { values }: ListShape): number {
  if (isEmpty(cell)) return 0;
  if (isValue(cell, values)) return 3;
  return cell.length > 80 ? 0.1 : 1;
}

type Candidate = ListedRow & { readonly cost: number };

/** Every row that may begin at a line. */
function rowsAt(cells: readonly string[], from: number, shape: ListShape): readonly Candidate[] {
  const rows: Candidate[] = [];
  for (let count = 1; count <= shape.names; count += 1) {
    const names = cells.slice(from, from + count);
    if (names.length < count || names.some(isEmpty)) break;
    let cost = names.reduce((sum, name) => sum + nameCost(name, shape.values), 0);
    const values: string[] = [];
    let at = from + count;
    rows.push(...endings(cells, { from, at, names, values, cost }, shape));
    while (values.length < shape.values.length && at < cells.length) {
      const cell = cells[at] ?? '';
      cost += valueCost(cell, shape.values, values.length);
      values.push(cell);
      at += 1;
      rows.push(...endings(cells, { from, at, names, values: [...values], cost }, shape));
    }
  }
  return rows;
}

type Begun = {
  readonly from: number;
  readonly at: number;
  readonly names: readonly string[];
  readonly values: readonly string[];
  readonly cost: number;
};

/** The ways a row may end: with or without its judgement and its comment. */
function endings(cells: readonly string[], { from, at, names, values, cost }: Begun, shape: ListShape): readonly Candidate[] {
  const missing = shape.values.length - values.length;
  const gaps = missing > 0 ? 2 + missing * 0.1 : 4 * misfits(values, shape.values);
  const base = { from, to: at, names, values, printed: '', comment: '', cost: cost + gaps };
  const next = cells[at] ?? '';
  const ends: Candidate[] = [base];
  if (shape.mayJudge && printedAssessmentOf(next) && values.length > 0) ends.push({ ...base, to: at + 1, printed: next });
  if (shape.mayComment && missing === 0 && !isEmpty(next) && !isValue(next, shape.values))
    ends.push({ ...base, to: at + 1, comment: next, cost: base.cost + (next.length > 40 ? 0.05 : 0.6) });
  return ends;
}

function nameCost(name: string, columns: readonly ValueColumn[]): number {
  if (printedAssessmentOf(name)) return 6;
  if (isValue(name, columns)) return /\p{L}{4}/u.test(name) ? 2 : 6;
  return name.length > 200 ? 1.5 : 0;
}

/** Values of a whole row that can be read, but not where they stand: a band among the results. */
function misfits(values: readonly string[], columns: readonly ValueColumn[]): number {
  return values.filter((value, index) => {
    const column = columns[index];
    return column !== undefined && !isEmpty(value) && isValue(value, columns) && !fitsColumn(value, column);
  }).length;
}

/** Words where the target should be are hardly one: they are a name. */
function valueCost(cell: string, columns: readonly ValueColumn[], index: number): number {
  if (isEmpty(cell) || isValue(cell, columns)) return 0;
  if (printedAssessmentOf(cell) || columns[index]?.kind === 'target') return 5;
  return cell.length > 60 ? 4 : /^\p{Lu}/u.test(cell) ? 2.2 : 1;
}

const isEmpty = (cell: string): boolean => /^[\s\u200B\uFEFF]*$/.test(cell);
