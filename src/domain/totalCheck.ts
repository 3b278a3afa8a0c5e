import { combined, highestOf, type Combination } from './combination.ts';
import { exact } from './goodness.ts';
import { valueOf, type Part } from './part.ts';
import type { Result } from './result.ts';

/**
 * Whether the parts come to what the indicator's own result says. Where that cannot be known the reason is a kind of its own:
 * nothing is ever taken to agree. `by` is how much more the parts come to than the result; `rounding` that the decimals left out can explain it.
 */
export type TotalCheck =
  | { readonly kind: 'agrees' }
  | { readonly kind: 'differs'; readonly by: number; readonly rounding: boolean }
  | { readonly kind: 'partMissing'; readonly names: readonly string[] }
  | { readonly kind: 'partUnread'; readonly names: readonly string[] }
  | { readonly kind: 'noResult' }
  | { readonly kind: 'resultUnread' }
  | { readonly kind: 'unknownWay' };

/** What a total is checked by: its parts, those that should be there, how they come together, and what was reported. */
export type CheckQuestion = {
  readonly parts: readonly Part[];
  /** The parts of the evaluation next to this one. */
  readonly neighbours: readonly Part[];
  readonly combination: Combination | undefined;
  readonly maximum: number | undefined;
  readonly result: Result | undefined;
};

/** Holds the parts of one period against its result. */
export function totalCheckOf(question: CheckQuestion): TotalCheck {
  const { parts, combination, result } = question;
  const unread = parts.filter(({ reading }) => isUnreadable(reading.kind));
  if (unread.length > 0) return { kind: 'partUnread', names: unread.map(({ name }) => name) };
  const missing = missingParts(question);
  if (missing !== undefined) return { kind: 'partMissing', names: missing };
  const reading = result?.reading ?? { kind: 'blank' };
  if (reading.kind === 'blank' || reading.kind === 'notMeasured') return { kind: 'noResult' };
  if (result === undefined || reading.kind !== 'number') return { kind: 'resultUnread' };
  const computed = combination && combined(parts, combination);
  if (combination === undefined || computed === undefined) return { kind: 'unknownWay' };
  const reported = reading.share && reading.unit !== '%' ? reading.share.part : reading.value;
  const by = exact(computed - reported);
  const own = 0.5 * 10 ** -decimalsOf(result.text, reported);
  // A mean is rounded to be written; a sum of what was written is not.
  const slack = combination === 'mean' ? own : 0;
  if (Math.abs(by) <= slack + 1e-9) return { kind: 'agrees' };
  const each = Math.max(...parts.map((part) => 0.5 * 10 ** -decimalsOf(part.text, valueOf(part) ?? 0)));
  const mayBe = own + (combination === 'sum' ? each * parts.length : each);
  return { kind: 'differs', by, rounding: Math.abs(by) <= mayBe + 1e-9 };
}

function isUnreadable(kind: Part['reading']['kind']): boolean {
  return kind === 'unread' || kind === 'state' || kind === 'yesNo' || kind === 'several';
}

/**
 * The parts nobody has given a number, and those that are not there at all: the scales do not reach the whole (7 areas of 100 in 800), or
 * the evaluation next to this one has more. Undefined where all are there; empty where one lacks that nobody can name.
 */
function missingParts({ parts, neighbours, combination, maximum }: CheckQuestion): readonly string[] | undefined {
  const given = new Set(parts.map(({ name }) => name));
  const silent = parts.filter((part) => valueOf(part) === undefined).map(({ name }) => name);
  const absent = neighbours.map(({ name }) => name).filter((name) => !given.has(name));
  const reach = combination === 'sum' ? highestOf(parts, combination) : undefined;
  const short = reach !== undefined && maximum !== undefined ? reach < maximum : parts.length < neighbours.length;
  return silent.length > 0 || short ? [...silent, ...(short ? absent : [])] : undefined;
}

/** The decimals a number was written with: «4,0» has one. */
function decimalsOf(text: string, value: number): number {
  const written = /\d,(\d+)/.exec(text)?.[1]?.length ?? 0;
  return Math.max(written, String(value).split('.')[1]?.length ?? 0);
}
