import { refusalOf } from '../queries/refusalOf.ts';
import type { Refusal } from '../text/refusal.ts';

/** An echo is how the world outside the list hears of a change; one that failed is handed back, to be sent again by a person. */
export type Echo = {
  readonly kind: 'plannerTask' | 'surplusTask' | 'taskReference' | 'listRow';
  readonly send: () => Promise<void>;
  /** Why it was not sent; undefined where nobody can tell whether it was. */
  readonly refusal: Refusal | undefined;
};

/** Sends an echo, and hands it back if it failed: none or one. */
export async function sendEcho(kind: Echo['kind'], send: Echo['send']): Promise<readonly Echo[]> {
  try {
    await send();
    return [];
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === undefined) throw error;
    return [{ kind, send, refusal }];
  }
}
