import type { Level } from '../../domain/assessment.ts';
import type { UnitCode } from '../../domain/id.ts';
import { levelCodes, worstOf, type RollUpKind } from '../../domain/rollUp.ts';
import { isUnreported } from '../../domain/standing.ts';
import { averagesOf } from '../../domain/unitCounts.ts';
import type { UnitOrder } from '../../domain/unitOrder.ts';
import type { UnitStanding } from '../../domain/unitStanding.ts';
import { assessmentWords } from '../../text/explanation.ts';
import { quantityText } from '../../text/numbers.ts';
import type { Texts } from '../../text/texts.ts';
import type { SharedColumn } from './overviewBasis.ts';
import type { OverviewView } from './overviewView.ts';

/** A cell of the heat table as finished text: the shape and its words, what is seen beside it, and all of it said in one sentence. */
export type SharedCell = {
  readonly level: Level | undefined;
  readonly words: string;
  readonly text: string;
  readonly title: string;
  /** Several levels with how many stand there, instead of one. */
  readonly parts?: readonly { readonly level: Level; readonly count: number; readonly words: string }[];
};

/** One unit's own result on a shared indicator; who does not report it has an empty cell that says so. */
export function resultCell(found: UnitStanding | undefined, texts: Texts): SharedCell {
  const { table } = texts.overview;
  if (found === undefined) return { level: undefined, words: '', text: '', title: table.notAsked };
  const { standing, unit } = found;
  const silent = isUnreported(standing);
  const words = silent ? table.notReported : assessmentWords(standing.shown, texts);
  const text = silent || standing.result?.reading.kind === 'notMeasured' ? '' : (standing.result?.text.trim() ?? '');
  const said = [standing.indicator.name, unit.name].join(', ');
  return {
    level: standing.shown.level,
    words,
    text: silent ? '–' : text,
    title: `${said}: ${[text, words].filter(Boolean).join('. ')}`,
  };
}

/** A shared indicator over all under a branch, in the way that is chosen, always with how many of them were measured. */
export function rolledCell(
  view: OverviewView,
  {
    unit,
    column,
    kind,
    order,
  }: { readonly unit: UnitCode; readonly column: SharedColumn; readonly kind: RollUpKind; readonly order: UnitOrder },
  texts: Texts,
): SharedCell {
  const { overview, assessment } = texts;
  const counts = view.counts.ofColumn(unit, column.id);
  const coverage = overview.table.of(counts.measured, counts.total);
  const said = (what: string) => `${column.indicator.name}: ${what}, ${assessment.coverage(counts.measured, counts.total)}`;
  if (counts.total === 0 || kind === 'none') return { level: undefined, words: '', text: '', title: '' };
  if (kind === 'worst') {
    const level = worstOf(counts);
    const words = level === undefined ? '' : assessment.level[level];
    return { level, words: `${overview.table.rollUpKind.worst}: ${words}`, text: coverage, title: said(words) };
  }
  if (kind === 'count') {
    const parts = levelCodes
      .filter((level) => counts[level] > 0)
      .map((level) => ({ level, count: counts[level], words: assessment.levelShort[level] }));
    const told = parts.map(({ count, words }) => `${count} ${words}`).join(', ');
    return { level: undefined, words: '', text: '', title: said(told), parts };
  }
  const { averages, measured, total, weighted } = averagesOf(order, view.standings, column.id);
  const at = order.placeOf.get(unit) ?? -1;
  const average = averages[at] ?? NaN;
  if (Number.isNaN(average))
    return { level: undefined, words: '', text: overview.table.noNumber, title: said(overview.table.noNumber) };
  const text = quantityText(Math.round(average * 10) / 10, column.indicator.unitOfMeasurement);
  const title = overview.table.averageOf(text, measured[at] ?? 0, total[at] ?? 0);
  return { level: undefined, words: '', text, title: weighted ? `${title}, ${overview.table.byFullTimeEquivalents}` : title };
}
