import { sameWords } from './cellText.ts';
import { grouped } from './grouped.ts';
import type { IndicatorId, UnitCode } from './id.ts';
import type { Indicator } from './indicator.ts';
import { comparePeriods, monthsOf, type Period } from './period.ts';
import type { Result } from './result.ts';
import type { Scorecard } from './scorecard.ts';
import { settingsOf } from './settings.ts';
import { standingOf, type Standing } from './standing.ts';
import type { Target } from './target.ts';
import type { Unit } from './unit.ts';
import { unitsAgree } from './unitOfMeasurement.ts';

/** An indicator through the years: where it stood in each period something is recorded for, and its targets as they came into force, both oldest first. */
export type IndicatorSeries = { readonly standings: readonly Standing[]; readonly targets: readonly Target[] };

/** All that is known of a unit's scorecards; the report year of each tells which came before, the tree which settings hold. */
export type ScorecardRecords = {
  readonly units: readonly Unit[];
  readonly scorecards: readonly Scorecard[];
  readonly indicators: readonly Indicator[];
  readonly targets: readonly Target[];
  readonly results: readonly Result[];
};

/**
 * The series of an indicator, continued backwards through the unit's earlier scorecards where the same indicator stands in the
 * same place of the card. Where two cards report one period, the later card counts. Each period is judged by the target of its own
 * time and against the measurement before, on whichever card that is; a card's own report year is judged as the card itself judges it.
 * Invented rows never continue published ones.
 */
export function indicatorSeriesOf(indicator: Indicator, records: ScorecardRecords, unitCode: UnitCode): IndicatorSeries {
  const { targets, scorecards } = records;
  const { rule } = settingsOf(records.units, unitCode);
  const editions = editionsOf(indicator, records);
  const reported = recordedIn(editions, records.results, unitCode);
  const inForce: Target[] = [];
  for (const each of editions) {
    const replacedFrom = Math.min(...inForce.map(({ validFrom }) => monthsOf(validFrom).from));
    inForce.push(...targetsFor(each, targets, unitCode).filter(({ validFrom }) => monthsOf(validFrom).from < replacedFrom));
  }
  const standings = [...reported].map(([period, { edition }]) => {
    const isReportYear = scorecards.some((card) => card.id === edition.scorecardId && card.period === period);
    // Told as if all stood on this card, so that the measurement before is found on the one before.
    const results = isReportYear
      ? records.results
      : [...reported.values()].map(({ result }) => ({ ...result, indicatorId: edition.id }));
    return standingOf({ indicator: edition, targets, results, period, unitCode, rule });
  });
  return {
    standings: standings.sort((a, b) => comparePeriods(a.period, b.period)),
    targets: inForce.sort((a, b) => comparePeriods(a.validFrom, b.validFrom)),
  };
}

/** A result, and the indicator it stood under when it was recorded: on this card or an earlier one. */
export type Recorded = { readonly edition: Indicator; readonly result: Result };

/** What is recorded of each of some indicators, period by period: on its own card, and where that says nothing, on the earlier ones. */
export function recordedOf(
  indicators: readonly Indicator[],
  records: ScorecardRecords,
  unitCode: UnitCode,
): ReadonlyMap<IndicatorId, ReadonlyMap<Period, Recorded>> {
  const resultsOf = grouped(records.results, ({ indicatorId }) => indicatorId);
  return new Map(
    indicators.map((each) => {
      const editions = editionsOf(each, records);
      const results = editions.flatMap(({ id }) => resultsOf.get(id) ?? []);
      return [each.id, recordedIn(editions, results, unitCode)];
    }),
  );
}

function recordedIn(editions: readonly Indicator[], results: readonly Result[], unitCode: UnitCode) {
  const recorded = new Map<Period, Recorded>();
  for (const edition of editions)
    for (const result of results)
      if (result.indicatorId === edition.id && result.unitCode === unitCode && !recorded.has(result.period))
        recorded.set(result.period, { edition, result });
  return recorded;
}

/** The indicator and itself on earlier cards, latest first. */
function editionsOf(indicator: Indicator, { scorecards, indicators }: ScorecardRecords): readonly Indicator[] {
  const card = scorecards.find(({ id }) => id === indicator.scorecardId);
  const before = scorecards.filter(
    (other) => card && comparePeriods(other.period, card.period) < 0 && sameWords(other.focusArea, card.focusArea),
  );
  if (before.length === 0) return [indicator];
  const periodOf = new Map(before.map(({ id, period }) => [id, period]));
  const earlier = indicators.flatMap((each) => {
    const period = periodOf.get(each.scorecardId);
    return period !== undefined && isSameIndicator(each, indicator) ? [{ each, period }] : [];
  });
  return [indicator, ...earlier.sort((a, b) => comparePeriods(b.period, a.period)).map(({ each }) => each)];
}

/** The place in the card is the identity, since one name may stand under two success factors. */
function isSameIndicator(a: Indicator, b: Indicator): boolean {
  return (
    a.unitCode === b.unitCode &&
    a.demonstration === b.demonstration &&
    sameWords(a.successFactor, b.successFactor) &&
    sameWords(a.name, b.name) &&
    unitsAgree(a.unitOfMeasurement, b.unitOfMeasurement)
  );
}

/** A unit's own targets, or those set where the indicator stands when it has none of its own. */
function targetsFor({ id }: Indicator, targets: readonly Target[], unitCode: UnitCode): readonly Target[] {
  const all = targets.filter(({ indicatorId }) => indicatorId === id);
  const own = all.filter((target) => target.unitCode === unitCode);
  return own.length > 0 ? own : all;
}
