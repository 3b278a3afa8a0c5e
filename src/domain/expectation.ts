import type { Frequency, Indicator } from './indicator.ts';
import { monthsOf, periodParts, wholeYearOf, type Period } from './period.ts';
import { isMeasured } from './result.ts';
import { isUnreported, type Standing } from './standing.ts';

const monthsBetween = {
  monthly: 1,
  quarterly: 3,
  tertial: 4,
  yearly: 12,
  everyOtherYear: 24,
  sporadic: undefined,
} as const satisfies Record<Frequency, number | undefined>;

/**
 * What a reader waits for. `old`: the latest measurement is older than the frequency allows, since the next should have been here.
 * `missing`: one is expected in the period, and nobody has said anything yet.
 */
export type Expectation = 'old' | 'missing';

/**
 * Whether a standing lacks a result somebody should have given, as seen on a day (ISO). A past report year is judged by its own end,
 * not by today. What is measured now and then is never late, and where somebody has said «Ikke målt» nothing is missing.
 */
export function expectationOf(standing: Standing, day: string): Expectation | undefined {
  const { indicator, period, previous, result } = standing;
  const months = monthsBetween[indicator.frequency];
  const told = result !== undefined && (isMeasured(result.reading) || result.reading.kind === 'unread');
  if (months === undefined) return undefined;
  if (told) return months < 12 && isNextOver(period, months, day) ? 'old' : undefined;
  const end = monthsOf(period).to;
  const seen = Math.min(end, monthOf(day));
  const due = previous === undefined ? undefined : monthsOf(previous.period).to + months;
  if (due !== undefined && due <= seen) return 'old';
  return isUnreported(standing) && (due === undefined || due <= end) ? 'missing' : undefined;
}

/** Whether the part of the year after a reported one (so many months long) is over too. A past year is judged by its own end. */
function isNextOver(period: Period, months: number, day: string): boolean {
  if (periodParts(period).kind === 'year') return false;
  return monthsOf(period).to + months <= Math.min(monthsOf(wholeYearOf(period)).to, monthOf(day));
}

/**
 * Whether a result of the period is expected at all: measured so long ago that the next is to come by the period's end, or never. What is
 * measured now and then is never expected.
 */
export function isExpectedIn(indicator: Pick<Indicator, 'frequency'>, period: Period, previous: Period | undefined): boolean {
  const months = monthsBetween[indicator.frequency];
  if (months === undefined) return false;
  return previous === undefined || monthsOf(previous).to + months <= monthsOf(period).to;
}

/** Whether the period is over on a day: what is missing then will not come by itself. */
export function isOver(period: Period, day: string): boolean {
  return monthsOf(period).to <= monthOf(day);
}

/** The month a day lies in, counted from year 0 as periods are. */
function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}
