import type { IndicatorId } from '../../domain/id.ts';
import type { RowInSight } from '../../ui/rowsInSight.ts';
import type { IndicatorLine } from './indicatorLine.ts';
import type { ScorecardView } from './scorecardView.ts';

/** One row of a scorecard's table: an indicator, or what stands open beneath it. */
export type ScorecardRow = {
  readonly key: string;
  readonly kind: 'line' | 'details';
  readonly line: IndicatorLine;
  readonly successFactor: string;
};

/** The rows of a scorecard's table in order, the open ones with a row for their details. */
export function scorecardRows({ groups }: ScorecardView, isOpen: (id: IndicatorId) => boolean): readonly ScorecardRow[] {
  return groups.flatMap(({ successFactor, lines }) =>
    lines.flatMap((line): readonly ScorecardRow[] => {
      const row = { key: line.id, kind: 'line', line, successFactor } as const;
      return isOpen(line.id) ? [row, { ...row, key: `${line.id} details`, kind: 'details' }] : [row];
    }),
  );
}

/**
 * How many rows the cell of the success factor spans, for the rows it stands in: the first of each unbroken run. Where only some of a factor's
 * rows are in the page the cell spans those, so that every row in the page has its factor.
 */
export function factorSpans(rows: readonly ScorecardRow[], inSight: readonly RowInSight[]): ReadonlyMap<number, number> {
  const spans = new Map<number, number>();
  let [first, next] = [-1, -1];
  for (const { index } of inSight) {
    const goesOn = index === next && rows[index]?.successFactor === rows[first]?.successFactor;
    if (!goesOn) first = index;
    next = index + 1;
    spans.set(first, next - first);
  }
  return spans;
}
