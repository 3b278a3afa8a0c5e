import type { Indicator } from './indicator.ts';
import type { Measure } from './measure.ts';
import { monthsOf, type Period } from './period.ts';
import type { Reading } from './result.ts';

/** How many measures are registered for an indicator in a period, beside what was reported. `reported` is undefined where no number was. */
export type MeasureCount = {
  readonly counted: readonly Measure[];
  /** Linked, but with neither start nor due day: nobody can say in which period they count. */
  readonly undated: readonly Measure[];
  readonly registered: number;
  readonly reported: number | undefined;
  readonly differs: boolean;
};

/**
 * The measures that are the result of an indicator that counts them: those linked to it that begin in the period, or are due in it where
 * no beginning is given. Cancelled and archived ones do not count, nor do a task's checklist items: they are no measures.
 */
export function countedMeasures(
  indicator: Pick<Indicator, 'id'>,
  measures: readonly Measure[],
  period: Period,
): readonly Measure[] {
  return linkedTo(indicator, measures).filter(({ start, due }) => liesIn(start ?? due, period));
}

/** Reported and registered side by side. */
export function measureCountOf(
  indicator: Pick<Indicator, 'id'>,
  measures: readonly Measure[],
  { period, reading }: { readonly period: Period; readonly reading: Reading | undefined },
): MeasureCount {
  const counted = countedMeasures(indicator, measures, period);
  const undated = linkedTo(indicator, measures).filter(({ start, due }) => (start ?? due) === undefined);
  const reported = reading?.kind === 'number' ? reading.value : undefined;
  return {
    counted,
    undated,
    registered: counted.length,
    reported,
    differs: reported !== undefined && reported !== counted.length,
  };
}

function linkedTo({ id }: Pick<Indicator, 'id'>, measures: readonly Measure[]): readonly Measure[] {
  return measures.filter(({ indicatorId, status, archived }) => indicatorId === id && status !== 'cancelled' && !archived);
}

function liesIn(day: string | undefined, period: Period): boolean {
  if (day === undefined) return false;
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const { from, to } = monthsOf(period);
  return month >= from && month < to;
}
