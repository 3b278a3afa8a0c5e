import { sameWords } from '../../domain/cellText.ts';
import { evaluationsOf, type Evaluation } from '../../domain/evaluation.ts';
import { isOffScale, parsePart, type Part, type Scale } from '../../domain/part.ts';
import { draftedParts, type PartEntry, type PartsDraft } from '../../domain/partsDraft.ts';
import { comparePeriods, type Period } from '../../domain/period.ts';
import type { Target } from '../../domain/target.ts';
import { numberText } from '../../text/numbers.ts';
import type { Texts } from '../../text/texts.ts';
import { totalText } from './totalText.ts';

/**
 * What a form begins with for a period: the parts that are there, and those of the latest other evaluation that are not, so that a
 * person enters figures and no names. Empty where the indicator has no parts at all.
 */
export function entriesFor(parts: readonly Part[], period: Period): readonly PartEntry[] {
  const own = parts.filter((part) => part.period === period).sort((a, b) => a.order - b.order);
  const others = parts.filter((part) => part.period !== period).sort((a, b) => comparePeriods(b.period, a.period));
  const model = others.filter((part) => part.period === others[0]?.period).sort((a, b) => a.order - b.order);
  const absent = model.filter(({ name }) => !own.some((part) => sameWords(part.name, name)));
  const entries = own.map((before): PartEntry => {
    const { name, order, scale, text, answers } = before;
    return { name, order, scale, text, answers, before };
  });
  const taken = new Set(own.map(({ order }) => order));
  let next = Math.max(0, ...taken, ...absent.map(({ order }) => order));
  for (const { name, order, scale } of absent)
    entries.push({ name, order: taken.has(order) ? (next += 1) : order, scale, text: '', answers: undefined, before: undefined });
  return entries.sort((a, b) => a.order - b.order);
}

/** The entries of an evaluation nobody has entered before: its names, one after the other, on one scale. */
export function newEntries(names: readonly string[], scale: Scale | undefined): readonly PartEntry[] {
  const said = names.map((name) => name.trim()).filter((name) => name !== '');
  return said.map((name, index) => ({ name, order: index + 1, scale, text: '', answers: undefined, before: undefined }));
}

/** What is wrong with a figure as it is typed; undefined where nothing is, or nothing is typed. */
export function faultOf({ text, scale }: Pick<PartEntry, 'text' | 'scale'>): 'unread' | 'offScale' | undefined {
  const reading = parsePart(text, scale);
  if (reading.kind === 'blank' || reading.kind === 'notMeasured') return undefined;
  if (reading.kind !== 'number') return 'unread';
  return isOffScale({ reading, scale }) ? 'offScale' : undefined;
}

/** What the entries come to as they stand, in words: how many have a figure, the total, and whether it is the result's. */
export function liveTotal(draft: PartsDraft, targets: readonly Target[], { partForm }: Texts): readonly string[] {
  const parts = draftedParts(draft);
  const given = parts.filter(({ reading }) => reading.kind === 'number').length;
  const [evaluation] = evaluationsOf(parts, { results: draft.result === undefined ? [] : [draft.result], targets });
  const total = evaluation && totalWords(evaluation, partForm);
  return [...(given < parts.length || total === undefined ? [partForm.given(given, parts.length)] : []), ...(total ?? [])];
}

function totalWords(
  { combination, computed, maximum, check, result }: Evaluation,
  words: Texts['partForm'],
): readonly string[] | undefined {
  if (combination === undefined || computed === undefined) return undefined;
  const reported = result?.text.trim() ?? '';
  const highest = combination === 'sum' && maximum !== undefined ? numberText(maximum) : undefined;
  const told = words.comesTo(words.total[combination], totalText(computed), highest);
  if (check.kind === 'agrees') return [told, words.agrees(reported)];
  return [told, check.kind === 'differs' ? words.differs(reported, totalText(Math.abs(check.by))) : words.noResult];
}
