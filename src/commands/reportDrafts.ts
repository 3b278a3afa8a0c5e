import type { CheckIn } from '../domain/checkIn.ts';

/** What a person has typed and the server does not have yet; the operation id is the same when it is tried again. */
export type Draft = { readonly text: string; readonly comment: string; readonly operationId: string };

type Place = Pick<CheckIn, 'indicator' | 'unitCode' | 'period'>;

const drafts = new Map<string, Draft>();
const keyOf = ({ indicator, unitCode, period }: Place) => `${indicator.id}|${unitCode}|${period}`;

/** What was typed here before, if it was never saved. In memory only: nothing a person typed lies in the browser's storage. */
export const keptDraft = (place: Place) => drafts.get(keyOf(place));

/** Keeps what is being typed, whatever becomes of the page. */
export const keepDraft = (place: Place, draft: Draft) => drafts.set(keyOf(place), draft);

/** The server has it, or the person gave it up. */
export const forgetDraft = (place: Place) => drafts.delete(keyOf(place));
