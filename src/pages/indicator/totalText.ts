import { numberText } from '../../text/numbers.ts';

/** A total as it is told: a mean has as many decimals as say something. */
export function totalText(value: number): string {
  return numberText(Math.round(value * 100) / 100);
}
