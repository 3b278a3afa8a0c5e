import { complementMeasured, complementReading, complementRequirement } from '../domain/complement.ts';
import type { Standing } from '../domain/standing.ts';
import { cellTextOf, percentText } from './numbers.ts';
import type { Texts } from './texts.ts';

/**
 * A sick leave told as attendance, or the other way, so that units that measure opposites can be compared: «Som nærvær: 90,9 % (krav
 * 92 %).» Undefined where the indicator is neither, or its result is no number (product.md §2, Alta).
 */
export function complementWords({ indicator, result, target }: Standing, { indicatorPage }: Texts): string | undefined {
  const measured = complementMeasured(indicator);
  if (measured === undefined || result?.reading.kind !== 'number') return undefined;
  const reading = complementReading(result.reading);
  const demand = target && complementRequirement(target.requirement);
  const demanded = demand && 'value' in demand && typeof demand.value === 'number' ? percentText(demand.value) : undefined;
  if (reading.kind !== 'number') return undefined;
  return indicatorPage.opposite[measured](cellTextOf({ ...reading, unit: '%' }), demanded);
}
