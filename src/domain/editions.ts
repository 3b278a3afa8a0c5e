import { wordKey } from './cellText.ts';
import { grouped } from './grouped.ts';
import type { Indicator } from './indicator.ts';
import { comparePeriods } from './period.ts';
import type { Scorecard } from './scorecard.ts';
import { unitsAgree } from './unitOfMeasurement.ts';

/** The indicator and itself on earlier cards (utgaver), latest first. */
export type Editions = (indicator: Indicator) => readonly Indicator[];

/**
 * Finds the editions of indicators: those of the same words in the same place of the same card in an earlier report year, since each year's
 * card has rows of its own. One name may stand under two success factors. Invented rows never continue published ones. Looked up once for many.
 */
export function editionsIn({
  scorecards,
  indicators,
}: {
  readonly scorecards: readonly Scorecard[];
  readonly indicators: readonly Indicator[];
}): Editions {
  if (new Set(scorecards.map(({ period }) => period)).size < 2) return (indicator) => [indicator];
  const cards = new Map([...scorecards].reverse().map((card) => [card.id, card]));
  const keys = new Map<string, string>();
  const keyOf = (words: string) => {
    const key = keys.get(words) ?? wordKey(words);
    keys.set(words, key);
    return key;
  };
  const placeOf = ({ unitCode, demonstration, scorecardId, successFactor, name }: Indicator) => {
    const words = [cards.get(scorecardId)?.focusArea ?? '', successFactor, name].map(keyOf);
    return [unitCode, demonstration, ...words].join('\n');
  };
  const inPlace = grouped(indicators, placeOf);
  return (indicator) => {
    const card = cards.get(indicator.scorecardId);
    if (card === undefined) return [indicator];
    const earlier = (inPlace.get(placeOf(indicator)) ?? []).flatMap((each) => {
      const before = cards.get(each.scorecardId);
      const isEarlier = before !== undefined && comparePeriods(before.period, card.period) < 0;
      return isEarlier && unitsAgree(each.unitOfMeasurement, indicator.unitOfMeasurement) ? [{ each, before }] : [];
    });
    return [indicator, ...earlier.sort((a, b) => comparePeriods(b.before.period, a.before.period)).map(({ each }) => each)];
  };
}
