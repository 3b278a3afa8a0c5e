import { addDays } from './day.ts';
import type { Indicator } from './indicator.ts';
import { kindOf, monthsOf, periodParts, type Period } from './period.ts';
import type { Round } from './round.ts';

/** Days after a period's end within which its result is expected, where the indicator does not say: a month. */
export const usualGraceDays = 31;

/** The day after a period's last (ISO): from then on there is something to tell. */
export function dayAfter(period: Period): string {
  const { to } = monthsOf(period);
  return `${String(Math.floor(to / 12)).padStart(4, '0')}-${String((to % 12) + 1).padStart(2, '0')}-01`;
}

/** From which day a result is asked for, and by which: the round's own days, else from the period's end and as long as the indicator's grace lasts. */
export function expectedDays(
  indicator: Pick<Indicator, 'graceDays'>,
  period: Period,
  round: Pick<Round, 'opens' | 'closes'> | undefined,
): { readonly opens: string; readonly due: string } {
  const after = dayAfter(period);
  const grace = Math.max(0, indicator.graceDays ?? usualGraceDays);
  return { opens: round?.opens ?? after, due: round?.closes ?? addDays(after, grace - 1) };
}

/** The periods of a report year in which an indicator of this frequency is reported; the year itself where it is shorter than the frequency. */
export function periodsToReport({ frequency }: Pick<Indicator, 'frequency'>, within: Period): readonly Period[] {
  const kind = kindOf(frequency);
  const { from, to } = monthsOf(within);
  const { year } = periodParts(within);
  const all = kind === 'year' ? [within] : numbersOf[kind].map((number) => `${year}-${number}` as Period);
  const inside = all.filter((each) => monthsOf(each).from >= from && monthsOf(each).to <= to);
  return inside.length > 0 ? inside : [within];
}

/** The period a row of a card reports next: the first that nobody has reported; where all are, the last. */
export function nextToReport(
  indicator: Pick<Indicator, 'frequency'>,
  within: Period,
  isReported: (period: Period) => boolean,
): Period {
  if (isReported(within)) return within;
  const periods = periodsToReport(indicator, within);
  return periods.find((period) => !isReported(period)) ?? periods.at(-1) ?? within;
}

const numbersOf = {
  tertial: ['T1', 'T2', 'T3'],
  quarter: ['Q1', 'Q2', 'Q3', 'Q4'],
  month: Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0')),
} as const;
