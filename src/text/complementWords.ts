import { complementMeasured, complementReading, complementRequirement, type Complement } from '../domain/complement.ts';
import type { Standing } from '../domain/standing.ts';
import { cellTextOf, percentText } from './numbers.ts';
import type { Language, Texts } from './texts.ts';

/** What stands for the one that is measured: its opposite, and the demand of it. */
const words: Readonly<Record<Language, Readonly<Record<Complement, string> & { readonly target: string }>>> = {
  nb: { presence: 'Som sykefravær', absence: 'Som nærvær', target: 'krav' },
  nn: { presence: 'Som sjukefråvær', absence: 'Som nærvær', target: 'krav' },
  en: { presence: 'As sick leave', absence: 'As attendance', target: 'target' },
};

/**
 * A sick leave told as attendance, or the other way, so that units that measure opposites can be compared: «Som nærvær: 90,9 % (krav
 * 92 %).» Undefined where the indicator is neither, or its result is no number (product.md §2, Alta).
 */
export function complementWords({ indicator, result, target }: Standing, { language }: Texts): string | undefined {
  const measured = complementMeasured(indicator);
  if (measured === undefined || result === undefined) return undefined;
  const reading = complementReading(result.reading);
  if (reading.kind !== 'number') return undefined;
  const demand = target && complementRequirement(target.requirement);
  const demanded = demand && 'value' in demand && typeof demand.value === 'number' ? percentText(demand.value) : undefined;
  const { [measured]: asOpposite, target: demandIs } = words[language];
  return `${asOpposite}: ${cellTextOf({ ...reading, unit: '%' })}${demanded === undefined ? '' : ` (${demandIs} ${demanded})`}.`;
}
