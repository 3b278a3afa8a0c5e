import { worstOf, type RollUpKind } from '../../domain/rollUp.ts';
import { numberText } from '../../text/numbers.ts';
import type { Texts } from '../../text/texts.ts';
import type { OverviewRow } from './overviewRows.ts';
import type { OverviewView } from './overviewView.ts';
import type { SharedCell } from './sharedCell.ts';

/**
 * All indicators of a row as one, in the way that is chosen, with how many of them it rests on. Undefined where they are not laid
 * together: the counts stand beside. A unit without indicators has an empty cell: it is never green.
 */
export function totalCell(
  { scores }: OverviewView,
  { counts, unit, kind: row }: Pick<OverviewRow, 'counts' | 'unit' | 'kind'>,
  kind: RollUpKind,
  { overview, assessment }: Texts,
): SharedCell | undefined {
  const { table } = overview;
  if (kind === 'none' || kind === 'count') return undefined;
  const empty = { level: undefined, words: '', text: '', title: '' };
  if (counts.total === 0) return empty;
  if (kind === 'worst') {
    const level = worstOf(counts);
    const words = level === undefined ? '' : assessment.level[level];
    return {
      level,
      words,
      text: '',
      title: `${table.rollUpKind.worst}: ${words}, ${assessment.coverage(counts.measured, counts.total)}`,
    };
  }
  const score = row === 'own' ? scores.own(unit.code) : scores.withUnder(unit.code);
  if (Number.isNaN(score.average)) return { ...empty, text: table.noNumber, title: assessment.coverage(0, counts.total) };
  const text = numberText(Math.round(score.average));
  return { ...empty, text, title: table.scoreOf(text, assessment.coverage(score.judged, counts.total)) };
}
