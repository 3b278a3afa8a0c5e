import { usualStates } from './cellWords.ts';
import type { Direction, Indicator } from './indicator.ts';
import type { Reading } from './result.ts';
import type { Requirement } from './target.ts';
import { unitsAgree } from './unitOfMeasurement.ts';

/** What decides which of two readings is better: the indicator's direction and states, and what is demanded. */
export type Yardstick = Pick<Indicator, 'direction' | 'states'> & { readonly requirement: Requirement };

/** Better, the same or worse than before, by goodness. */
export type Movement = 'better' | 'same' | 'worse';

/** Which way is good: as the indicator says, else as its target shows (a bare number shows nothing). */
export function directionOf({ direction, requirement }: Pick<Yardstick, 'direction' | 'requirement'>): Direction | undefined {
  if (requirement.kind === 'tolerance') return 'within';
  if (direction !== undefined) return direction;
  switch (requirement.kind) {
    case 'atLeast':
    case 'maximum':
      return 'higher';
    case 'atMost':
      return 'lower';
    case 'band':
      return 'within';
    case 'change':
      return requirement.by < 0 ? 'lower' : 'higher';
    case 'trend':
      return requirement.rising ? 'higher' : 'lower';
    case 'comparison':
      return requirement.above ? 'higher' : 'lower';
    case 'state':
    case 'yesNo':
      return 'reach';
    case 'number':
    case 'several':
    case 'sameAs':
    case 'none':
    case 'unread':
      return undefined;
  }
}

/** The numbers of a reading, with «37 av 39» as a percentage where percent is asked for; undefined when it is no number or counts something else. */
export function quantitiesOf(reading: Reading, unit: string | undefined): readonly number[] | undefined {
  if (reading.kind !== 'number' && reading.kind !== 'several') return undefined;
  const told = unit === '%' ? inPercent(reading) : reading;
  if (!unitsAgree(told.unit, unit)) return undefined;
  return told.kind === 'number' ? [told.value] : told.values;
}

/** «37 av 39» as the percentage it is; anything else as it stands. */
function inPercent<Some extends Reading>(reading: Some): Some {
  if (reading.kind !== 'number' || !reading.share || reading.unit === '%') return reading;
  return { ...reading, value: exact((100 * reading.share.part) / reading.share.whole), unit: '%' };
}

/** Two readings told alike: where either is a percentage, or shares are of different wholes, both are percentages. */
export function toldAlike(a: Reading, b: Reading): readonly [Reading, Reading] {
  if (a.kind !== 'number' || b.kind !== 'number') return [a, b];
  const wholes = a.share && b.share && a.share.whole !== b.share.whole;
  return a.unit === '%' || b.unit === '%' || wholes ? [inPercent(a), inPercent(b)] : [a, b];
}

/** Where a state stands in the indicator's order, lowest first; undefined when it is none of them. */
export function rankOf(state: string, states: readonly string[]): number | undefined {
  const rank = (states.length > 0 ? states : usualStates).indexOf(state);
  return rank < 0 ? undefined : rank;
}

/** How good a reading is, on a scale of its own where more is better; of several values the worst counts. Undefined when nobody can say. */
export function goodnessOf(reading: Reading, yardstick: Yardstick): number | undefined {
  if (reading.kind === 'yesNo')
    return reading.value === (yardstick.requirement.kind === 'yesNo' ? yardstick.requirement.value : true) ? 1 : 0;
  if (reading.kind === 'state') {
    const rank = rankOf(reading.state, yardstick.states);
    return rank !== undefined && yardstick.direction === 'lower' ? -rank : rank;
  }
  const goodness = quantitiesOf(reading, undefined)?.map((value) => goodnessOfValue(value, yardstick));
  return goodness?.reduce(
    (worst, each) => (worst === undefined || each === undefined ? undefined : Math.min(worst, each)),
    Infinity,
  );
}

function goodnessOfValue(value: number, yardstick: Yardstick): number | undefined {
  switch (directionOf(yardstick)) {
    case 'higher':
    case 'reach':
      return value;
    case 'lower':
      return -value;
    case 'within': {
      const band = bandOf(yardstick.requirement);
      return band && -exact(Math.max(band.low - value, value - band.high, 0));
    }
    case undefined:
      return undefined;
  }
}

/** The stretch a value should lie within: a band, around zero, or one point. */
function bandOf(requirement: Requirement): { readonly low: number; readonly high: number } | undefined {
  switch (requirement.kind) {
    case 'band':
      return requirement;
    case 'tolerance':
      return { low: -requirement.by, high: requirement.by };
    case 'number':
      return { low: requirement.value, high: requirement.value };
    default:
      return undefined;
  }
}

/** Decimal arithmetic as people do it: 10,2 − 9,6 is 0,6. */
export function exact(value: number): number {
  return Number(value.toPrecision(12));
}

/** How a reading compares with the one before; undefined when they are of different kinds or nobody has said which way is good. */
export function movementOf(before: Reading, now: Reading, yardstick: Yardstick): Movement | undefined {
  return movementBetween(...toldAlike(before, now), yardstick);
}

function movementBetween(before: Reading, now: Reading, yardstick: Yardstick): Movement | undefined {
  if (sameReading(before, now)) return 'same';
  if (!sameKind(before, now)) return undefined;
  const [was, is] = [goodnessOf(before, yardstick), goodnessOf(now, yardstick)];
  if (was === undefined || is === undefined) return undefined;
  if (is === was) return 'same';
  return is > was ? 'better' : 'worse';
}

/** Whether two readings say the same, as far as their units tell. */
export function sameReading(a: Reading, b: Reading): boolean {
  if (a.kind === 'number' && b.kind === 'number') return a.value === b.value && unitsAgree(a.unit, b.unit);
  if (a.kind === 'several' && b.kind === 'several') return a.values.join() === b.values.join() && unitsAgree(a.unit, b.unit);
  if (a.kind === 'state' && b.kind === 'state') return a.state === b.state;
  return a.kind === 'yesNo' && b.kind === 'yesNo' && a.value === b.value;
}

function sameKind(a: Reading, b: Reading): boolean {
  if (a.kind === 'several' && b.kind === 'several') return a.values.length === b.values.length && unitsAgree(a.unit, b.unit);
  if (a.kind === 'number' && b.kind === 'number') return unitsAgree(a.unit, b.unit);
  return a.kind === b.kind;
}
