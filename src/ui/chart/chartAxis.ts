import { usualStates } from '../../domain/cellWords.ts';
import { quantitiesOf } from '../../domain/goodness.ts';
import { isMeasured, type Reading } from '../../domain/result.ts';
import type { Standing } from '../../domain/standing.ts';
import { unitOfText } from '../../domain/unitOfMeasurement.ts';

/** What stands along the side of a chart: numbers in one unit of measurement, or words in order, lowest first. */
export type ChartAxis =
  { readonly kind: 'numbers'; readonly unit: string | undefined } | { readonly kind: 'words'; readonly words: readonly string[] };

/** The axis the latest drawable result asks for; undefined where nothing measured can be drawn. Standings come oldest first. */
export function axisOf(standings: readonly Standing[]): ChartAxis | undefined {
  const latest = standings.findLast(({ result }) => result !== undefined && isDrawable(result.reading));
  const reading = latest?.result?.reading;
  switch (reading?.kind) {
    case 'number':
    case 'several':
      return { kind: 'numbers', unit: unitOf(standings, reading) };
    case 'state':
      return { kind: 'words', words: statesOf(standings, latest?.indicator.states ?? []) };
    case 'yesNo':
      return { kind: 'words', words: ['nei', 'ja'] };
    default:
      return undefined;
  }
}

/** Where a reading lies on an axis: a number for each of its parts, the place of a state; empty where it cannot be drawn there. */
export function heightsOf(reading: Reading, axis: ChartAxis): readonly number[] {
  if (axis.kind === 'numbers') return (quantitiesOf(reading, axis.unit) ?? []).filter(isDrawableNumber);
  if (reading.kind === 'yesNo') return placesIn(axis.words, reading.value ? 'ja' : 'nei');
  return reading.kind === 'state' ? placesIn(axis.words, reading.state) : [];
}

/** The place of a word on an axis of words; empty where it is not one of them. */
export function placesIn(words: readonly string[], word: string): readonly number[] {
  const place = words.indexOf(word);
  return place < 0 ? [] : [place];
}

/** Numbers a chart can show; beyond them there is no picture, only a mistyped cell. */
export function isDrawableNumber(value: number): boolean {
  return Number.isFinite(value) && Math.abs(value) <= 1e15 && (value === 0 || Math.abs(value) >= 1e-9);
}

function isDrawable(reading: Reading): boolean {
  if (reading.kind === 'number') return isDrawableNumber(reading.value);
  return isMeasured(reading) && (reading.kind !== 'several' || reading.values.every(isDrawableNumber));
}

/** Percent where any of them is told in percent, or shares are of different wholes; else as the latest result says it. */
function unitOf(standings: readonly Standing[], latest: Extract<Reading, { kind: 'number' | 'several' }>): string | undefined {
  const numbers = standings.flatMap(({ result }) => (result?.reading.kind === 'number' ? [result.reading] : []));
  const wholes = new Set(numbers.flatMap(({ share }) => (share ? [share.whole] : [])));
  if (numbers.some(({ unit }) => unit === '%') || wholes.size > 1) return '%';
  return latest.unit ?? unitOfText(standings.at(-1)?.indicator.unitOfMeasurement);
}

/** The states as the latest indicator orders them; an older one's own state, unknown today, is not put in between. */
function statesOf(standings: readonly Standing[], states: readonly string[]): readonly string[] {
  if (states.length > 0) return states;
  return standings.find(({ indicator }) => indicator.states.length > 0)?.indicator.states ?? usualStates;
}
