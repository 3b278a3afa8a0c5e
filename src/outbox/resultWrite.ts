import { mergeFields, says } from '../domain/mergeFields.ts';
import type { Result } from '../domain/result.ts';
import { withWords, type ResultDraft } from '../domain/resultDraft.ts';
import type { Named } from './names.ts';

/** What a person reports of an indicator in a period. */
export type ResultWrite = Named & { readonly kind: 'result'; readonly draft: ResultDraft };

/** A result as the list has it. */
export type StandingResult = { readonly kind: 'result'; readonly result: Result };

/**
 * Two writes of one row that are sent as one: the later words where its author changed something, the earlier ones else. It begins, part by
 * part, with what the one who changed that part had seen, so that what somebody else has said since is not written over.
 */
function together(later: ResultWrite, earlier: ResultWrite): ResultWrite {
  const [first, last] = [earlier.draft, later.draft];
  const [seenFirst, seenLast] = [partsOf(first.before), partsOf(last.before)];
  const words = partsOf(first);
  const { merged } = mergeFields({ before: seenLast, mine: partsOf(last), theirs: words });
  const onlyLater = (part: keyof Parts) => says(words[part], seenFirst[part]) && !says(partsOf(last)[part], seenLast[part]);
  const seen = {
    text: onlyLater('text') ? seenLast.text : seenFirst.text,
    comment: onlyLater('comment') ? seenLast.comment : seenFirst.comment,
  };
  return { ...later, draft: { ...withWords(last, merged), before: begunWith(seen, first, last) } };
}

/** A write that stood behind one that has been saved. It changes the row as it now stands only if that says what its author saw. */
function behindSaved(later: ResultWrite, { result }: StandingResult): ResultWrite {
  return saysTheSame(partsOf(later.draft.before), partsOf(result))
    ? { ...later, draft: { ...later.draft, before: result } }
    : later;
}

/** A write that stood behind one that was given up: without the words it only carried on from that one. */
function behindGivenUp(later: ResultWrite, { draft: earlier }: ResultWrite): ResultWrite {
  const { draft } = later;
  if (!saysTheSame(partsOf(draft.before), partsOf(earlier))) return later;
  const { merged } = mergeFields({ before: partsOf(earlier), mine: partsOf(draft), theirs: partsOf(earlier.before) });
  return { ...later, draft: { ...withWords(draft, merged), before: earlier.before } };
}

/** How reports stand to each other. In a conflict the person has seen what stands there, and has written anew. */
export const resultWays = {
  operationOf: ({ draft }: ResultWrite) => draft.operationId,
  rowOf: ({ draft }: ResultWrite) => `${draft.indicator.id} ${draft.unitCode} ${draft.period}`,
  together,
  afterConflict: (later: ResultWrite) => later,
  behindSaved,
  behindGivenUp,
};

type Parts = { readonly text: string | undefined; readonly comment: string | undefined };

const partsOf = (report: Pick<Result, 'text' | 'comment'> | undefined): Parts => ({
  text: report?.text ?? '',
  comment: report?.comment,
});

function saysTheSame(one: Parts, other: Parts): boolean {
  return says(one.text, other.text) && says(one.comment, other.comment);
}

/** What the two began with together. Where they saw different rows it is a picture of none: the list tells what stands there now, and that is compared. */
function begunWith(seen: Parts, { before: first }: ResultDraft, { before: last }: ResultDraft): Result | undefined {
  if (saysTheSame(seen, partsOf(first))) return first;
  const picture = first ?? last;
  return picture && { ...picture, text: seen.text ?? '', comment: seen.comment, stored: { itemId: '', version: '' } };
}
