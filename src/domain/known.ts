import { editionsIn } from './editions.ts';
import { grouped } from './grouped.ts';
import type { UnitCode } from './id.ts';
import type { Indicator } from './indicator.ts';
import type { CardRecords, Recorded, ScorecardRecords } from './indicatorSeries.ts';
import { comparePeriods, isPartOf, monthsOf, type Period } from './period.ts';
import type { Result } from './result.ts';
import { isOpen } from './scorecard.ts';
import { settingsOf } from './settings.ts';
import { isUnreported, standingOf, type Standing } from './standing.ts';

/** What is known of indicators through the years, found without going through every row. */
export type Known = {
  /**
   * What a unit's results are judged among: those on the indicator's own card, and, of the time before its report year, those on earlier
   * cards, told as if all stood on this one. A published card stays as it was published, and takes nothing from others.
   */
  readonly resultsOf: (indicator: Indicator, unitCode: UnitCode) => readonly Result[];
  /** Whether the unit has said anything on the indicator's own card. */
  readonly hasOwnResult: (indicator: Indicator, unitCode: UnitCode) => boolean;
  /** Where a unit stands on an indicator in a period; before the report year as the earlier card has it, by the target of that time. */
  readonly standingIn: (indicator: Indicator, unitCode: UnitCode, period: Period) => Standing;
  /**
   * Where a unit stands on a card: in its report year, or, as long as that is not summed up, in the latest tertial, quarter or month of it
   * somebody has reported.
   */
  readonly standingOnCard: (indicator: Indicator, unitCode: UnitCode, reportYear: Period) => Standing;
  /** The editions of an open card's indicator on earlier cards, latest first. */
  readonly earlierOf: (indicator: Indicator) => readonly Indicator[];
};

const remembered = new WeakMap<ScorecardRecords, Known>();

/** Looks all rows through once, and remembers it for whoever asks of the same records again; what is asked of it afterwards costs no more than what it answers. */
export function knownOf(records: ScorecardRecords): Known {
  const known = remembered.get(records) ?? lookThrough(records);
  remembered.set(records, known);
  return known;
}

function lookThrough(records: ScorecardRecords): Known {
  const both = <Kind extends keyof CardRecords>(kind: Kind): readonly CardRecords[Kind][number][] => [
    ...records[kind],
    ...(records.earlier?.[kind] ?? []),
  ];
  const scorecards = both('scorecards');
  const cards = new Map(scorecards.toReversed().map((card) => [card.id, card]));
  const editionsOf = editionsIn({ scorecards, indicators: both('indicators') });
  const targetsOf = grouped(both('targets'), ({ indicatorId }) => indicatorId);
  const keyOf = (indicatorId: string, unitCode: UnitCode) => `${indicatorId} ${unitCode}`;
  const written = grouped(both('results'), ({ indicatorId, unitCode }) => keyOf(indicatorId, unitCode));
  const ownOf = ({ id }: Indicator, unitCode: UnitCode) => written.get(keyOf(id, unitCode)) ?? [];
  const earlierOf = (indicator: Indicator) => {
    const card = cards.get(indicator.scorecardId);
    return card !== undefined && isOpen(card) ? editionsOf(indicator).slice(1) : [];
  };
  const carriedTo = (indicator: Indicator, unitCode: UnitCode): readonly Recorded[] => {
    const earlier = earlierOf(indicator);
    const card = cards.get(indicator.scorecardId);
    if (earlier.length === 0 || card === undefined) return [];
    const begins = monthsOf(card.period).from;
    const known = new Set(ownOf(indicator, unitCode).map(({ period }) => period));
    const carried: Recorded[] = [];
    for (const edition of earlier)
      for (const result of ownOf(edition, unitCode)) {
        if (known.has(result.period) || monthsOf(result.period).to > begins) continue;
        known.add(result.period);
        carried.push({ edition, result });
      }
    return carried;
  };
  const resultsOf = (indicator: Indicator, unitCode: UnitCode) => {
    const [own, carried] = [ownOf(indicator, unitCode), carriedTo(indicator, unitCode)];
    return carried.length === 0 ? own : [...own, ...carried.map(({ result }) => ({ ...result, indicatorId: indicator.id }))];
  };
  const standingIn = (indicator: Indicator, unitCode: UnitCode, period: Period) => {
    const edition = carriedTo(indicator, unitCode).find(({ result }) => result.period === period)?.edition ?? indicator;
    const targets = targetsOf.get(edition.id) ?? [];
    const { rule } = settingsOf(records.units, unitCode);
    return standingOf({ indicator: edition, targets, results: resultsOf(edition, unitCode), period, unitCode, rule });
  };
  return {
    resultsOf,
    earlierOf,
    hasOwnResult: (indicator, unitCode) => ownOf(indicator, unitCode).length > 0,
    standingIn,
    standingOnCard: (indicator, unitCode, reportYear) => {
      const whole = standingIn(indicator, unitCode, reportYear);
      if (!isUnreported(whole)) return whole;
      const part = ownOf(indicator, unitCode)
        .filter((result) => isPartOf(result.period, reportYear) && !isUnreported({ result, published: result.published }))
        .map(({ period }) => period)
        .toSorted(comparePeriods)
        .at(-1);
      return part === undefined ? whole : standingIn(indicator, unitCode, part);
    },
  };
}
