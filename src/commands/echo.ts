import type { Refusal } from '../text/refusal.ts';

/** An echo is how the world outside the list hears of a change; one that failed is handed back, to be sent again by a person. */
export type Echo = {
  readonly kind: 'plannerTask' | 'taskReference' | 'listRow';
  readonly send: () => Promise<void>;
  /** Why it was not sent; undefined where the reason is unknown. */
  readonly refusal: Refusal | undefined;
};
