import type { IndicatorId, ScorecardId, UnitCode } from '../id.ts';
import type { Period } from '../period.ts';
import { nameKey } from './rowNames.ts';

/** Words as they stand in a key: small letters, «å» as «a», everything else a hyphen. */
function slug(text: string, length: number): string {
  const plain = nameKey(text)
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/[^a-z0-9]+/g, '-');
  return plain.slice(0, length).replace(/^-+|-+$/g, '');
}

/** A short sum of a text (FNV-1a): the same text has the same sum on every machine. */
function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (const letter of text) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (sum >>> 0).toString(36);
}

/**
 * The key of a scorecard that is brought in. It comes of what the scorecard is, so that bringing the same in twice, or from two windows,
 * makes one.
 */
export function scorecardKey(unitCode: UnitCode, period: Period, focusArea: string): ScorecardId {
  return [unitCode.toLowerCase(), period.toLowerCase(), slug(focusArea, 60) || sumOf(focusArea)].join('-') as ScorecardId;
}

/** The key of an indicator that is brought in: its path is what it is, since one name may stand under two success factors. */
export function indicatorKey(scorecardId: ScorecardId, successFactor: string, name: string): IndicatorId {
  const path = `${nameKey(successFactor)}\u0000${nameKey(name)}`;
  return [scorecardId, slug(name, 40), sumOf(path)].filter((part) => part !== '').join('-') as IndicatorId;
}
