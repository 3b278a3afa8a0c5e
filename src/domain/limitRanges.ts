import { directionOf } from './goodness.ts';
import type { Indicator } from './indicator.ts';
import type { Requirement, Target } from './target.ts';

/** The stretch of values a level covers; an absent end goes on for ever. A value on the border of two has the better level (but of a strict target, «> 77 %»). */
export type LimitRange = {
  readonly level: 'desired' | 'acceptable' | 'unacceptable';
  readonly from: number | undefined;
  readonly to: number | undefined;
};

/**
 * The levels of a target with explicit limits as stretches of values, the best first; empty where the levels come of the rule instead.
 * Where only the acceptable limit is set, the target itself is the desired one.
 */
export function limitRangesOf(target: Target, indicator: Pick<Indicator, 'direction'>): readonly LimitRange[] {
  const direction = directionOf({ direction: indicator.direction, requirement: target.requirement });
  const { acceptable } = target;
  const both = target.desired !== undefined && acceptable !== undefined;
  if ((target.desired === undefined && acceptable === undefined) || direction === 'within') return [];
  if (direction === undefined && !both) return [];
  const higher = direction === undefined ? (target.desired ?? 0) > (acceptable ?? 0) : direction !== 'lower';
  const desired = target.desired ?? limitIn(target.requirement, higher);
  if (desired === undefined) return [];
  const middle = acceptable !== undefined && (higher ? acceptable < desired : acceptable > desired) ? acceptable : desired;
  const range = (level: LimitRange['level'], good: number | undefined, bad: number | undefined): LimitRange =>
    higher ? { level, from: bad, to: good } : { level, from: good, to: bad };
  return [
    range('desired', undefined, desired),
    ...(middle === desired ? [] : [range('acceptable', desired, middle)]),
    range('unacceptable', middle, undefined),
  ];
}

/** The one value that decides whether a target is met; undefined where that is not a value of its own («økende», «nivå som 2015»). */
function limitIn(requirement: Requirement, higher: boolean): number | undefined {
  switch (requirement.kind) {
    case 'number':
    case 'atLeast':
    case 'atMost':
      return requirement.value;
    case 'band':
      return higher ? requirement.low : requirement.high;
    default:
      return undefined;
  }
}
