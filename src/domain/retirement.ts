import type { Indicator } from './indicator.ts';
import { comparePeriods } from './period.ts';
import type { Scorecard } from './scorecard.ts';

/**
 * Avsluttet: whether an indicator is no longer asked for on a scorecard, because it ended before the report year or the whole card is
 * put away. It leaves tables and counts; its history stays.
 */
export function isRetired(
  { endsAfter }: Pick<Indicator, 'endsAfter'>,
  { archived, period }: Pick<Scorecard, 'archived' | 'period'>,
): boolean {
  return archived || (endsAfter !== undefined && comparePeriods(endsAfter, period) < 0);
}
