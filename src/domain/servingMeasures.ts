import type { Indicator } from './indicator.ts';
import { isActive, type Measure } from './measure.ts';
import { yearOf, type Period } from './period.ts';

/** An indicator, and its editions on earlier cards. */
export type Served = { readonly indicator: Pick<Indicator, 'id'>; readonly earlier: readonly Pick<Indicator, 'id'>[] };

/**
 * The measures that serve an indicator as seen in a period, told as linked to it: its own, and those linked to it on earlier cards that were
 * not over when the year began. Which of them count is still for their own days to say.
 */
export function servingMeasures(
  measures: readonly Measure[],
  { indicator, earlier }: Served,
  period: Period,
): readonly Measure[] {
  const ids = new Set<Indicator['id'] | undefined>(earlier.map(({ id }) => id));
  const begins = `${String(yearOf(period)).padStart(4, '0')}-01-01`;
  return measures.flatMap((measure): readonly Measure[] => {
    if (measure.indicatorId === indicator.id) return [measure];
    if (!ids.has(measure.indicatorId)) return [];
    const last = measure.due ?? measure.start;
    return isActive(measure) || (last !== undefined && last >= begins) ? [{ ...measure, indicatorId: indicator.id }] : [];
  });
}
