import { addMonths } from './day.ts';
import type { IndicatorId } from './id.ts';
import type { Measure } from './measure.ts';
import { monthsOf, type Period } from './period.ts';

/**
 * The measures a report of a period tells of: those that were under way in it, by their days, and those still open from before. One
 * that does not say when it begins is taken to take a year. A measure without days goes with its indicator, which is of one report
 * year; without either it is told of while it is open. Archived ones are left out.
 */
export function measuresOfPeriod(
  measures: readonly Measure[],
  period: Period,
  indicators: ReadonlySet<IndicatorId>,
): readonly Measure[] {
  const { from, to } = monthsOf(period);
  return measures.filter(({ archived, start, due, status, indicatorId }) => {
    if (archived) return false;
    const open = status === 'notStarted' || status === 'inProgress';
    const [first, last] = [start ?? (due && addMonths(due, -12)), due ?? start];
    if (first === undefined || last === undefined) return indicatorId === undefined ? open : indicators.has(indicatorId);
    return monthOf(first) < to && (open || monthOf(last) >= from);
  });
}

/** Counted from year 0, as periods are. */
function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}
