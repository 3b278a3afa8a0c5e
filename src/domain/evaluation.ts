import { combinationOf, combined, type Combination } from './combination.ts';
import type { Indicator } from './indicator.ts';
import type { Part } from './part.ts';
import { comparePeriods, type Period } from './period.ts';
import type { Result } from './result.ts';
import { firstOf, targetOf, type Target } from './target.ts';
import { totalCheckOf, type TotalCheck } from './totalCheck.ts';

/** An external evaluation of one period (Kommunekompasset, 10-faktor): its parts in order, what they come to, and whether that is what the result says. */
export type Evaluation = {
  readonly period: Period;
  readonly result: Result | undefined;
  readonly parts: readonly Part[];
  readonly combination: Combination | undefined;
  /** What the parts come to; undefined where one is missing or unreadable, or nobody can say how they come together. */
  readonly computed: number | undefined;
  /** The highest the total can be (800), where somebody has said. */
  readonly maximum: number | undefined;
  readonly check: TotalCheck;
};

/** What an indicator's own series says beside its parts. */
export type EvaluatedSeries = { readonly results: readonly Result[]; readonly targets: readonly Target[] };

/** The evaluations of one indicator and unit, oldest first, each at its own period: an irregular series stays one. */
export function evaluationsOf(parts: readonly Part[], { results, targets }: EvaluatedSeries): readonly Evaluation[] {
  const periods = [...new Set(parts.map(({ period }) => period))].sort(comparePeriods);
  const told = periods.map((period) => {
    const own = parts.filter((part) => part.period === period).sort(compareParts);
    const result = results.find((each) => each.period === period);
    const maximum = maximumOf(result, targets, period);
    return { period, own, result, maximum, combination: combinationOf(own, { reported: reportedOf(result), maximum }) };
  });
  const usual = told.findLast(({ combination }) => combination !== undefined)?.combination;
  return told.map(({ period, own, result, maximum, combination = usual }, index) => {
    const neighbours = (told[index - 1] ?? told[index + 1])?.own ?? [];
    const check = totalCheckOf({ parts: own, neighbours, combination, maximum, result });
    const whole = check.kind !== 'partMissing' && check.kind !== 'partUnread' && combination !== undefined;
    return { period, result, parts: own, combination, computed: whole ? combined(own, combination) : undefined, maximum, check };
  });
}

function compareParts(a: Part, b: Part): number {
  return a.order - b.order || a.key.localeCompare(b.key);
}

function reportedOf(result: Result | undefined): number | undefined {
  return result?.reading.kind === 'number' ? result.reading.value : undefined;
}

/** «523 av 800» says its own maximum; else the target of the time does, or the first there is. */
function maximumOf(result: Result | undefined, targets: readonly Target[], period: Period): number | undefined {
  const reading = result?.reading;
  if (reading?.kind === 'number' && reading.share && reading.unit !== '%') return reading.share.whole;
  const requirement = (targetOf(targets, period) ?? firstOf(targets))?.requirement;
  return requirement?.kind === 'maximum' ? requirement.value : undefined;
}

/**
 * Whether an indicator looks like an external evaluation, which may be given parts: its results are numbers, and it has a highest possible
 * total or is not measured every year.
 */
export function mayHaveParts(
  { frequency, states, countsMeasures }: Pick<Indicator, 'frequency' | 'states' | 'countsMeasures'>,
  { targets }: Pick<EvaluatedSeries, 'targets'>,
): boolean {
  const rare = frequency === 'everyOtherYear' || frequency === 'sporadic';
  return states.length === 0 && !countsMeasures && (rare || targets.some(({ requirement }) => requirement.kind === 'maximum'));
}
