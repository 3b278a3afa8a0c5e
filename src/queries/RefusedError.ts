import type { Refusal } from '../text/refusal.ts';

/** Something that was refused, and has been sorted already: it may have happened in another tab, or before the page was opened anew. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';

  constructor(readonly refusal: Refusal) {
    super(refusal.details);
  }
}
