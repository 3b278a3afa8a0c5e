import { exact, quantitiesOf } from './goodness.ts';
import type { Reading } from './result.ts';
import type { Requirement } from './target.ts';
import { unitsAgree } from './unitOfMeasurement.ts';
import type { Background } from './verdict.ts';

/** What is demanded as numbers: values to reach (one for each part of «5,1/5,3»), a band to lie within, or the best there could be. */
export type Demand =
  | { readonly kind: 'values'; readonly values: readonly number[] }
  | { readonly kind: 'band'; readonly low: number; readonly high: number }
  | { readonly kind: 'maximum'; readonly value: number };

/**
 * The numbers a target demands in a unit of measurement, so that they can be laid beside results. A change counts from the measurement
 * before. Undefined where the demand is no number, counts something else, or points at what nobody knows.
 */
export function demandOf(requirement: Requirement, unit: string | undefined, background: Background): Demand | undefined {
  switch (requirement.kind) {
    case 'number':
    case 'atLeast':
    case 'atMost':
      return inUnit(requirement, unit) ? { kind: 'values', values: [requirement.value] } : undefined;
    case 'several':
      return inUnit(requirement, unit) ? { kind: 'values', values: requirement.values } : undefined;
    case 'band':
      return inUnit(requirement, unit) ? { kind: 'band', low: requirement.low, high: requirement.high } : undefined;
    case 'tolerance':
      return inUnit(requirement, unit) ? { kind: 'band', low: -requirement.by, high: requirement.by } : undefined;
    case 'maximum':
      return { kind: 'maximum', value: requirement.value };
    case 'sameAs':
      return valuesOf(background.readingOf(requirement.period), unit);
    case 'change': {
      const before = valueOf(background.previous, unit);
      if (before === undefined || (!requirement.relative && !inUnit(requirement, unit))) return undefined;
      const by = requirement.relative ? (before * requirement.by) / 100 : requirement.by;
      return { kind: 'values', values: [exact(before + by)] };
    }
    case 'trend':
    case 'state':
    case 'yesNo':
    case 'comparison':
    case 'none':
    case 'unread':
      return undefined;
  }
}

function inUnit(requirement: { readonly unit: string | undefined }, unit: string | undefined): boolean {
  return unitsAgree(requirement.unit, unit);
}

function valueOf(reading: Reading | undefined, unit: string | undefined): number | undefined {
  return reading?.kind === 'number' ? quantitiesOf(reading, unit)?.[0] : undefined;
}

function valuesOf(reading: Reading | undefined, unit: string | undefined): Demand | undefined {
  const value = valueOf(reading, unit);
  return value === undefined ? undefined : { kind: 'values', values: [value] };
}
