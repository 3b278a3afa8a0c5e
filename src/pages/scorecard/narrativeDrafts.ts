import type { Narrative } from '../../domain/narrative.ts';

/** What a person has written and the server does not have yet, and what stood there when they began. The operation id is the same when it is tried again. */
export type NarrativeKept = { readonly text: string; readonly before: Narrative | undefined; readonly operationId: string };

type Place = Pick<Narrative, 'unitCode' | 'period' | 'section'>;

const drafts = new Map<string, NarrativeKept>();
const keyOf = ({ unitCode, period, section }: Place) => `${unitCode}|${period}|${section}`;

/** What was written here before, if it was never saved. In memory only: nothing a person typed lies in the browser's storage. */
export const keptNarrative = (place: Place) => drafts.get(keyOf(place));

/** Keeps what is being written, whatever becomes of the page. */
export const keepNarrative = (place: Place, draft: NarrativeKept) => drafts.set(keyOf(place), draft);

/** The server has it, or the person gave it up. */
export const forgetNarrative = (place: Place) => drafts.delete(keyOf(place));
