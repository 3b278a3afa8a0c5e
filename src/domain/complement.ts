import type { Indicator } from './indicator.ts';
import { exact } from './goodness.ts';
import type { Reading } from './result.ts';
import type { Requirement } from './target.ts';

/** What an indicator measures, where the opposite is measured as often: the one's percentage is what the other lacks. */
export type Complement = 'presence' | 'absence';

/** Nærvær or sykefravær, by its name; undefined for everything else, and where it is no percentage. */
export function complementMeasured({
  name,
  unitOfMeasurement,
}: Pick<Indicator, 'name' | 'unitOfMeasurement'>): Complement | undefined {
  if (unitOfMeasurement !== '%') return undefined;
  if (/^(?:nærvær|nærver)/i.test(name)) return 'presence';
  return /^(?:sykefravær|sjukefråvær|fravær|fråvær)/i.test(name) ? 'absence' : undefined;
}

/** What a percentage leaves of the whole. */
function complementOf(percent: number): number {
  return exact(100 - percent);
}

/** A reading told as its opposite; what is no number stays as it is. */
export function complementReading(reading: Reading): Reading {
  if (reading.kind === 'number') {
    const { value, unit, share } = reading;
    const rest = share && { share: { part: exact(share.whole - share.part), whole: share.whole } };
    return { kind: 'number', value: complementOf(value), unit, ...rest };
  }
  return reading.kind === 'several' ? { ...reading, values: reading.values.map(complementOf) } : reading;
}

/** A demand told as its opposite: at least 92,5 % is at most 7,5 %. */
export function complementRequirement(requirement: Requirement): Requirement {
  switch (requirement.kind) {
    case 'number':
      return { ...requirement, value: complementOf(requirement.value) };
    case 'atLeast':
      return { ...requirement, kind: 'atMost', value: complementOf(requirement.value) };
    case 'atMost':
      return { ...requirement, kind: 'atLeast', value: complementOf(requirement.value) };
    case 'band':
      return { ...requirement, low: complementOf(requirement.high), high: complementOf(requirement.low) };
    case 'several':
      return { ...requirement, values: requirement.values.map(complementOf) };
    case 'trend':
      return { kind: 'trend', rising: !requirement.rising };
    case 'comparison':
      return { ...requirement, above: !requirement.above };
    case 'change':
      // A relative change of the one is no relative change of the other.
      return requirement.relative ? { kind: 'unread' } : { ...requirement, by: -requirement.by };
    case 'tolerance':
    case 'maximum':
    case 'state':
    case 'yesNo':
    case 'sameAs':
    case 'none':
    case 'unread':
      return requirement;
  }
}
