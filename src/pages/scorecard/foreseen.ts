import { parseResult } from '../../domain/reading.ts';
import { standingOf, type Standing } from '../../domain/standing.ts';
import type { ReportView } from './scorecardView.ts';

/** The standing a text would give, by the rule that judges what is stored; undefined while nothing is written. */
export function foreseen({ indicator, unitCode, period, standing }: ReportView, text: string): Standing | undefined {
  if (text.trim() === '') return undefined;
  const result = {
    stored: { itemId: '', version: '' },
    indicatorId: indicator.id,
    unitCode,
    period,
    text,
    reading: parseResult(text, indicator),
    comment: undefined,
    published: undefined,
    reportedBy: undefined,
    reportedAt: undefined,
    onBehalfOf: undefined,
    publishedReason: undefined,
    demonstration: false,
  };
  return standingOf({
    indicator,
    targets: standing.target ? [standing.target] : [],
    results: [...(standing.previous ? [standing.previous] : []), result],
    period,
    unitCode,
    rule: standing.rule,
  });
}
