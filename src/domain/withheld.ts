import type { Evaluation } from './evaluation.ts';
import { valueOf, type Part } from './part.ts';
import type { Result } from './result.ts';

/** Whether so few answered that a value could be led back to persons; what nobody was asked about is no survey and is shown. */
export function isTooFew(answers: number | undefined, minimum: number): boolean {
  return answers !== undefined && answers < minimum;
}

/** What may not be shown of an evaluation: some parts, and perhaps the total. */
export type Withheld = { readonly parts: ReadonlySet<Part>; readonly total: boolean };

/**
 * Which parts of an evaluation may not be shown, so that none can be found by taking those shown from the total.
 *
 * First those with too few answers. Then, as long as the total and the rest leave one of them a single possible value, the part with
 * the next fewest answers (complementary suppression); a hidden part is never alone. The total itself is shown as it is, hidden parts and
 * all, unless too few answered on the whole or every part is hidden for having too few: then nothing is shown.
 */
export function withheldOf(evaluation: Pick<Evaluation, 'parts' | 'result'>, minimum: number): Withheld {
  const { parts, result } = evaluation;
  const few = parts.filter(({ answers }) => isTooFew(answers, minimum));
  if (isTooFew(result?.answers, minimum) || (parts.length > 0 && few.length === parts.length))
    return { parts: new Set(parts), total: true };
  if (few.length === 0) return { parts: new Set(), total: false };
  const others = parts.filter((part) => !few.includes(part)).sort((a, b) => (a.answers ?? Infinity) - (b.answers ?? Infinity));
  const hidden = new Set(few);
  for (const next of others) {
    if (!few.some((part) => isGivenAway(part, [...hidden]))) break;
    hidden.add(next);
  }
  const all = hidden.size === parts.length;
  return { parts: hidden, total: all && few.some((part) => isGivenAway(part, parts)) };
}

/** Whether the sum of some hidden parts leaves one of them a single value: it is alone, or the others' scales leave no room. */
function isGivenAway(part: Part, hidden: readonly Part[]): boolean {
  const others = hidden.filter((each) => each !== part);
  if (others.length === 0) return true;
  const sum = hidden.reduce((total, each) => total + (valueOf(each) ?? Number.NaN), 0);
  const known = hidden.map(({ scale }) => scale);
  if (Number.isNaN(sum) || !known.every((scale) => scale !== undefined)) return false;
  const room = (end: 'least' | 'most') => others.reduce((total, { scale }) => total + (scale?.[end] ?? 0), 0);
  const lowest = Math.max(part.scale?.least ?? -Infinity, sum - room('most'));
  const highest = Math.min(part.scale?.most ?? Infinity, sum - room('least'));
  return highest - lowest < 1e-9;
}

/** A result as it may be shown: where too few answered, the words that say so, and nothing to judge or to draw. */
export function shownResult(result: Result, minimum: number, words: string): Result {
  if (!isTooFew(result.answers, minimum)) return result;
  return { ...result, text: words, reading: { kind: 'notMeasured' }, published: undefined, withheld: true };
}
