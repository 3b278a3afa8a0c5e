import { directionOf, exact, quantitiesOf, rankOf, type Yardstick } from './goodness.ts';
import type { Period } from './period.ts';
import type { Reading } from './result.ts';
import type { Requirement } from './target.ts';

/** Why nobody can say whether a target is met. */
export type Undecided =
  'noTarget' | 'targetUnread' | 'maximum' | 'referenceUnknown' | 'directionUnknown' | 'notComparable' | 'noPrevious';

/** Whether a target is met. */
export type Verdict = 'met' | 'missed' | Undecided;

/** What else a target may point at: the measurement before, and that of a named period. */
export type Background = { readonly previous: Reading | undefined; readonly readingOf: (period: Period) => Reading | undefined };

/**
 * Whether a reading meets what is demanded. Exactly on a limit is met, exactly on a strict one («> 77 %») is not.
 * A band is met inside it and beyond it on the good side; of several values all must meet the demand.
 * 800 of «523 av 800» is the best there could be: it is neither met nor missed.
 */
export function verdictOf(reading: Reading, yardstick: Yardstick, background: Background): Verdict {
  const { requirement } = yardstick;
  switch (requirement.kind) {
    case 'none':
      return 'noTarget';
    case 'unread':
      return 'targetUnread';
    case 'maximum':
      return 'maximum';
    case 'comparison':
      return 'referenceUnknown';
    case 'state':
      return verdictOfState(reading, requirement.state, yardstick);
    case 'yesNo':
      return reading.kind === 'yesNo' ? told(reading.value === requirement.value) : 'notComparable';
    case 'sameAs': {
      const base = background.readingOf(requirement.period);
      return base === undefined ? 'referenceUnknown' : verdictAgainst(reading, base, yardstick);
    }
    case 'trend':
    case 'change':
      return verdictOfChange(reading, requirement, background.previous);
    case 'several':
      return verdictOfSeveral(reading, requirement, yardstick);
    case 'number':
    case 'atLeast':
    case 'atMost':
    case 'band':
    case 'tolerance':
      return verdictOfNumbers(reading, requirement, yardstick);
  }
}

const told = (met: boolean): Verdict => (met ? 'met' : 'missed');

function verdictOfState(reading: Reading, state: string, { states, direction }: Yardstick): Verdict {
  const demanded = rankOf(state, states);
  const reached = reading.kind === 'state' ? rankOf(reading.state, states) : undefined;
  if (demanded === undefined || reached === undefined) return 'notComparable';
  return told(direction === 'lower' ? reached <= demanded : reached >= demanded);
}

type OfNumbers = Extract<Requirement, { kind: 'number' | 'atLeast' | 'atMost' | 'band' | 'tolerance' }>;

function verdictOfNumbers(reading: Reading, requirement: OfNumbers, yardstick: Yardstick): Verdict {
  if (requirement.kind === 'number' && reading.kind === 'number' && reading.share?.whole === requirement.value) return 'maximum';
  const values = quantitiesOf(reading, requirement.unit);
  if (values === undefined) return 'notComparable';
  const verdicts = values.map((value) => verdictOfValue(value, requirement, yardstick));
  return verdicts.find((verdict) => verdict !== 'met') ?? 'met';
}

function verdictOfValue(value: number, requirement: OfNumbers, yardstick: Yardstick): Verdict {
  switch (requirement.kind) {
    case 'number':
      return reaches(value, requirement.value, yardstick);
    case 'atLeast':
      return told(requirement.strict ? value > requirement.value : value >= requirement.value);
    case 'atMost':
      return told(requirement.strict ? value < requirement.value : value <= requirement.value);
    case 'tolerance':
      return told(Math.abs(value) <= requirement.by);
    case 'band': {
      const direction = directionOf(yardstick);
      const above = direction === 'higher' || direction === 'reach';
      return told((direction === 'lower' || value >= requirement.low) && (above || value <= requirement.high));
    }
  }
}

/** Exactly on a bare number is met whichever way is good. */
function reaches(value: number, limit: number, yardstick: Yardstick): Verdict {
  if (value === limit) return 'met';
  switch (directionOf(yardstick)) {
    case 'higher':
    case 'reach':
      return told(value > limit);
    case 'lower':
      return told(value < limit);
    case 'within':
      return 'missed';
    case undefined:
      return 'directionUnknown';
  }
}

function verdictOfSeveral(
  reading: Reading,
  { values, unit }: Extract<Requirement, { kind: 'several' }>,
  yardstick: Yardstick,
): Verdict {
  const reached = quantitiesOf(reading, unit);
  if (reading.kind !== 'several' || reached?.length !== values.length) return 'notComparable';
  const verdicts = values.map((limit, index) => reaches(reached[index] ?? NaN, limit, yardstick));
  return verdicts.find((verdict) => verdict !== 'met') ?? 'met';
}

function verdictOfChange(
  reading: Reading,
  requirement: Extract<Requirement, { kind: 'trend' | 'change' }>,
  previous: Reading | undefined,
): Verdict {
  if (reading.kind !== 'number') return 'notComparable';
  if (previous === undefined) return 'noPrevious';
  const before = quantitiesOf(previous, reading.unit)?.[0];
  if (previous.kind !== 'number' || before === undefined) return 'notComparable';
  if (requirement.kind === 'trend') return told(requirement.rising ? reading.value > before : reading.value < before);
  const change = exact(reading.value - before);
  const demanded = exact(requirement.relative ? (before * requirement.by) / 100 : requirement.by);
  if (requirement.strict) return told(demanded < 0 ? change < demanded : change > demanded);
  return told(demanded < 0 ? change <= demanded : change >= demanded);
}

function verdictAgainst(reading: Reading, base: Reading, yardstick: Yardstick): Verdict {
  if (reading.kind === 'state' && base.kind === 'state') return verdictOfState(reading, base.state, yardstick);
  if (base.kind !== 'number') return 'referenceUnknown';
  const value = quantitiesOf(reading, base.unit)?.[0];
  return value === undefined ? 'notComparable' : reaches(value, base.value, yardstick);
}
