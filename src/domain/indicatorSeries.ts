import { editionsIn } from './editions.ts';
import { grouped } from './grouped.ts';
import type { IndicatorId, UnitCode } from './id.ts';
import type { Indicator } from './indicator.ts';
import { comparePeriods, monthsOf, type Period } from './period.ts';
import type { Result } from './result.ts';
import { isOpen, type Scorecard } from './scorecard.ts';
import { settingsOf } from './settings.ts';
import { standingOf, type Standing } from './standing.ts';
import type { Target } from './target.ts';
import type { Unit } from './unit.ts';

/** An indicator through the years: where it stood in each period something is recorded for, and its targets as they came into force, both oldest first. */
export type IndicatorSeries = { readonly standings: readonly Standing[]; readonly targets: readonly Target[] };

/** Scorecards, and what stands on them. */
export type CardRecords = {
  readonly scorecards: readonly Scorecard[];
  readonly indicators: readonly Indicator[];
  readonly targets: readonly Target[];
  readonly results: readonly Result[];
};

/** All that is known of a unit's scorecards; the report year of each tells which came before, the tree which settings hold. */
export type ScorecardRecords = CardRecords & {
  readonly units: readonly Unit[];
  /** Cards that only tell what was before: nobody is asked of them, and nothing is counted on them. */
  readonly earlier?: CardRecords;
};

/**
 * The series of an indicator, continued backwards through the unit's earlier scorecards where the same indicator stands in the
 * same place of the card. Where two cards report one period, the later card counts. Each period is judged by the target of its own
 * time and against the measurement before, on whichever card that is; the report year of a published card is judged as that card judged it.
 */
export function indicatorSeriesOf(indicator: Indicator, records: ScorecardRecords, unitCode: UnitCode): IndicatorSeries {
  const { targets, scorecards } = records;
  const { rule } = settingsOf(records.units, unitCode);
  const editions = editionsIn(records)(indicator);
  const reported = recordedIn(editions, records.results, unitCode);
  const inForce: Target[] = [];
  for (const each of editions) {
    const replacedFrom = Math.min(...inForce.map(({ validFrom }) => monthsOf(validFrom).from));
    inForce.push(...targetsFor(each, targets, unitCode).filter(({ validFrom }) => monthsOf(validFrom).from < replacedFrom));
  }
  const standings = [...reported].map(([period, { edition }]) => {
    const isPublished = scorecards.some((card) => card.id === edition.scorecardId && card.period === period && !isOpen(card));
    // Told as if all stood on this card, so that the measurement before is found on the one before.
    const results = isPublished
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
  const editionsOf = editionsIn(records);
  return new Map(
    indicators.map((each) => {
      const editions = editionsOf(each);
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

/** A unit's own targets, or those set where the indicator stands when it has none of its own. */
function targetsFor({ id }: Indicator, targets: readonly Target[], unitCode: UnitCode): readonly Target[] {
  const all = targets.filter(({ indicatorId }) => indicatorId === id);
  const own = all.filter((target) => target.unitCode === unitCode);
  return own.length > 0 ? own : all;
}
