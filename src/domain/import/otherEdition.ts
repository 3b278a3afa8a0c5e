import type { Indicator } from '../indicator.ts';
import { comparePeriods } from '../period.ts';
import type { SettledRow } from './rowChoice.ts';
import { nameKey } from './rowNames.ts';
import type { ImportRecords, SettledCard } from './settledCard.ts';

/**
 * The same indicator on the same focus area's card of another report year: the latest before it, else the first after. What it is, which
 * way is good and who answers for it goes on from there.
 */
export function otherEditionOf(
  { scorecards, indicators }: ImportRecords,
  { focusArea, period }: SettledCard,
  { successFactor, indicator }: SettledRow,
): Indicator | undefined {
  const same = scorecards.filter((each) => each.period !== period && nameKey(each.focusArea) === nameKey(focusArea));
  const before = same
    .filter((each) => comparePeriods(each.period, period) < 0)
    .toSorted((a, b) => comparePeriods(b.period, a.period));
  const after = same
    .filter((each) => comparePeriods(each.period, period) > 0)
    .toSorted((a, b) => comparePeriods(a.period, b.period));
  for (const { id } of [...before, ...after]) {
    const found = indicatorFor(
      indicators.filter(({ scorecardId }) => scorecardId === id),
      { successFactor, indicator },
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The indicator of the same path; else the only one of the name. */
export function indicatorFor(
  indicators: readonly Indicator[],
  { successFactor, indicator }: Pick<SettledRow, 'successFactor' | 'indicator'>,
): Indicator | undefined {
  const named = indicators.filter(({ name }) => nameKey(name) === nameKey(indicator));
  const same = named.find((each) => nameKey(each.successFactor) === nameKey(successFactor));
  return same ?? (named.length === 1 ? named[0] : undefined);
}
