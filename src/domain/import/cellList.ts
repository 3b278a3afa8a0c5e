import type { ValueColumn } from './column.ts';
import { printedAssessmentOf } from './printedAssessment.ts';
import { fitsColumn } from './valueFit.ts';

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

/** What must be known of a line to weigh it, found once. */
type Line = {
  readonly text: string;
  readonly empty: boolean;
  readonly value: boolean;
  readonly target: boolean;
  readonly result: boolean;
  readonly judges: boolean;
};
type Best = { readonly cost: number; readonly row: Candidate | undefined };
type Candidate = {
  readonly from: number;
  readonly to: number;
  readonly names: number;
  readonly values: number;
  readonly end: 'none' | 'printed' | 'comment';
};

/**
 * Cuts cells that stand one a line into rows, so that as little as possible is missing, unreadable or left over: whole rows before rows
 * with lost cells, readable values before words. An empty line may be an empty cell or nothing.
 */
export function rowsOfList(cells: readonly string[], shape: ListShape): readonly ListedRow[] {
  const lines = cells.map((text) => lineOf(text, shape));
  const best: Best[] = Array<Best>(cells.length + 1).fill({ cost: 0, row: undefined });
  for (let from = cells.length - 1; from >= 0; from -= 1) {
    let least: Best = { cost: leftOver(lines[from]) + (best[from + 1]?.cost ?? 0), row: undefined };
    weighRows(lines, from, shape, (row, cost) => {
      const total = cost + (best[row.to]?.cost ?? 0);
      if (total < least.cost) least = { cost: total, row };
    });
    best[from] = least;
  }
  const rows: ListedRow[] = [];
  for (let at = 0; at < cells.length;) {
    const row = best[at]?.row;
    if (row) rows.push(listed(cells, row));
    at = row ? row.to : at + 1;
  }
  return rows;
}

function listed(cells: readonly string[], { from, to, names, values, end }: Candidate): ListedRow {
  const last = end === 'none' ? '' : (cells[to - 1] ?? '');
  return {
    from,
    to,
    names: cells.slice(from, from + names),
    values: cells.slice(from + names, from + names + values),
    printed: end === 'printed' ? last : '',
    comment: end === 'comment' ? last : '',
  };
}

function lineOf(text: string, { values }: ListShape): Line {
  const fits = (kind: ValueColumn['kind']) =>
    values.some((column) => column.kind === kind) && fitsColumn(text, { kind, period: undefined });
  const [target, result] = [fits('target'), fits('result')];
  return {
    text,
    empty: /^[\s\u200B\uFEFF]*$/.test(text),
    value: target || result,
    target,
    result,
    judges: printedAssessmentOf(text) !== undefined,
  };
}

/** What it costs to leave a line out of every row. */
function leftOver(line: Line | undefined): number {
  if (line === undefined || line.empty) return 0;
  if (line.value) return 3;
  return line.text.length > 80 ? 0.1 : 1;
}

/** Weighs every row that may begin at a line: one name or two, some values or all, with or without a judgement or a comment. */
function weighRows(lines: readonly Line[], from: number, shape: ListShape, weigh: (row: Candidate, cost: number) => void) {
  let nameCosts = 0;
  for (let names = 1; names <= shape.names; names += 1) {
    const name = lines[from + names - 1];
    if (name === undefined || name.empty) return;
    nameCosts += nameCost(name);
    let cost = nameCosts;
    let misfits = 0;
    for (let values = 0; values <= shape.values.length; values += 1) {
      const to = from + names + values;
      if (to > lines.length) break;
      const missing = shape.values.length - values;
      const total = cost + (missing > 0 ? 2 + missing * 0.1 : 4 * misfits);
      const row = { from, names, values };
      weigh({ ...row, to, end: 'none' }, total);
      const next = lines[to];
      if (next === undefined) break;
      if (shape.mayJudge && next.judges && values > 0) weigh({ ...row, to: to + 1, end: 'printed' }, total);
      if (shape.mayComment && missing === 0 && !next.empty && !next.value)
        weigh({ ...row, to: to + 1, end: 'comment' }, total + (next.text.length > 40 ? 0.05 : 0.6));
      const column = shape.values[values];
      if (column === undefined) break;
      cost += valueCost(next, column);
      // A value that can be read, but not where it stands: a band among the results.
      if (!next.empty && next.value && !next[column.kind]) misfits += 1;
    }
  }
}

function nameCost({ judges, value, text }: Line): number {
  if (judges) return 6;
  if (value) return /\p{L}{4}/u.test(text) ? 2 : 6;
  return text.length > 200 ? 1.5 : 0;
}

/** Words where the target should be are hardly one: they are a name. */
function valueCost({ empty, value, judges, text }: Line, column: ValueColumn): number {
  if (empty || value) return 0;
  if (judges || column.kind === 'target') return 5;
  return text.length > 60 ? 4 : /^\p{Lu}/u.test(text) ? 2.2 : 1;
}
