import type { PeriodParts } from '../../domain/period.ts';
import type { Span } from './demandSteps.ts';

/** A label under the chart: a year, or the how-manieth part of one, at the months (from year 0) it stands over. */
export type TimeTick = {
  readonly at: number;
  readonly kind: PeriodParts['kind'];
  readonly year: number;
  readonly number: number;
};

const monthsIn = { year: 12, tertial: 4, quarter: 3, month: 1 } as const;
/** Pixels a label needs. */
const room = { year: 40, part: 34 } as const;

/**
 * The labels of a span drawn so wide: every year, or every second, fifth … counted back from the last, as room allows; and the parts of
 * the years where each of them has room. Years in part within the span are labelled over the part that is seen.
 */
export function timeTicksOf(span: Span, kind: PeriodParts['kind'], width: number): readonly TimeTick[] {
  const perMonth = width / (span.to - span.from);
  const [first, last] = [Math.floor(span.from / 12), Math.ceil(span.to / 12) - 1];
  const every =
    [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].find((years) => years * 12 * perMonth >= room.year) ?? 10_000;
  const years: TimeTick[] = [];
  for (let year = last; year >= first; year -= every)
    years.unshift({
      at: middle(Math.max(year * 12, span.from), Math.min(year * 12 + 12, span.to)),
      kind: 'year',
      year,
      number: 1,
    });
  if (kind === 'year' || monthsIn[kind] * perMonth < room.part) return years;
  const parts: TimeTick[] = [];
  for (let from = span.from; from < span.to; from += monthsIn[kind])
    parts.push({
      at: middle(from, from + monthsIn[kind]),
      kind,
      year: Math.floor(from / 12),
      number: Math.floor((from % 12) / monthsIn[kind]) + 1,
    });
  return [...parts, ...years];
}

function middle(from: number, to: number): number {
  return (from + to) / 2;
}
