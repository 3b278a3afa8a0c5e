import { demandOf, type Demand } from '../../domain/demand.ts';
import type { IndicatorSeries } from '../../domain/indicatorSeries.ts';
import { limitRangesOf, type LimitRange } from '../../domain/limitRanges.ts';
import { monthsOf, type Period } from '../../domain/period.ts';
import { isMeasured, type Reading } from '../../domain/result.ts';
import type { Target } from '../../domain/target.ts';
import { isDrawableNumber, placesIn, type ChartAxis } from './chartAxis.ts';

/** What is demanded from one month to another (counted from year 0, the last not included). */
export type DemandStep = { readonly from: number; readonly to: number; readonly demand: Demand; readonly target: Target };

/** The levels explicit limits give from one month to another. */
export type LimitStep = { readonly from: number; readonly to: number; readonly ranges: readonly LimitRange[] };

/** A stretch of months. */
export type Span = { readonly from: number; readonly to: number };

/** The targets as they came into force, each until the next: what of them can be drawn on the axis, within the span. */
export function demandStepsOf({ standings, targets }: IndicatorSeries, axis: ChartAxis, span: Span): readonly DemandStep[] {
  const readingOf = (period: Period) =>
    standings.find((each) => each.period === period && isMeasured(each.result?.reading ?? { kind: 'blank' }))?.result?.reading;
  const steps: DemandStep[] = [];
  for (const { target, from, to } of inForce(targets, span)) {
    const stretches =
      target.requirement.kind === 'change'
        ? standings
            .filter(({ target: each, previous }) => each === target && previous !== undefined)
            .map(({ period, previous }) => ({ ...monthsOf(period), previous: previous?.reading }))
        : [{ from, to, previous: undefined }];
    for (const stretch of stretches) {
      const demand = demandOn(axis, target, { previous: stretch.previous, readingOf });
      const within = { from: Math.max(stretch.from, from), to: Math.min(stretch.to, to) };
      if (demand !== undefined && within.from < within.to) steps.push({ ...within, demand, target });
    }
  }
  return steps;
}

/** The limits in force, each until the next target, within the span; only numbers have limits. */
export function limitStepsOf({ standings, targets }: IndicatorSeries, axis: ChartAxis, span: Span): readonly LimitStep[] {
  const indicator = standings.at(-1)?.indicator;
  if (axis.kind !== 'numbers' || indicator === undefined) return [];
  return inForce(targets, span).flatMap(({ target, from, to }) => {
    const ranges = limitRangesOf(target, indicator).filter(
      (range) => isDrawableNumber(range.from ?? 0) && isDrawableNumber(range.to ?? 0),
    );
    return ranges.length === 0 ? [] : [{ from, to, ranges }];
  });
}

function inForce(targets: readonly Target[], span: Span): readonly (Span & { readonly target: Target })[] {
  return targets
    .map((target, index) => {
      const next = targets[index + 1];
      const to = next === undefined ? span.to : monthsOf(next.validFrom).from;
      return { target, from: Math.max(monthsOf(target.validFrom).from, span.from), to: Math.min(to, span.to) };
    })
    .filter(({ from, to }) => from < to);
}

type Known = { readonly previous: Reading | undefined; readonly readingOf: (period: Period) => Reading | undefined };

function demandOn(axis: ChartAxis, { requirement }: Target, known: Known): Demand | undefined {
  if (axis.kind === 'words') {
    const word = requirement.kind === 'state' ? requirement.state : wordOf(requirement);
    const values = word === undefined ? [] : placesIn(axis.words, word);
    return values.length === 0 ? undefined : { kind: 'values', values };
  }
  const demand = demandOf(requirement, axis.unit, known);
  return demand !== undefined && numbersIn(demand).every(isDrawableNumber) ? demand : undefined;
}

function wordOf(requirement: Target['requirement']): string | undefined {
  if (requirement.kind !== 'yesNo') return undefined;
  return requirement.value ? 'ja' : 'nei';
}

/** Every number a demand is drawn at. */
export function numbersIn(demand: Demand): readonly number[] {
  switch (demand.kind) {
    case 'values':
      return demand.values;
    case 'band':
      return [demand.low, demand.high];
    case 'maximum':
      return [demand.value];
  }
}
