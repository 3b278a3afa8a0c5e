import type { Entry, Outcome } from '../outbox/entry.ts';
import type { Kind } from '../outbox/write.ts';
import { failureOf } from './failureOf.ts';

/** An operation's id, and what came of it. */
export type Sent = readonly [string, Outcome];

/** How writes of a kind are sent, one by itself or several in one exchange, and what an outcome means for what is kept. */
type Ways<K extends Kind, Came> = {
  readonly one: (entry: Entry<K>) => Promise<Came>;
  readonly many: (entries: readonly Entry<K>[]) => Promise<readonly (Came | Error)[]>;
  readonly meaning: (came: Came, entry: Entry<K>) => Outcome;
};

/** Sends writes of different rows of a kind, in one exchange where there are several, and tells what came of each. What was in doubt is looked up by itself. */
export async function sendTogether<K extends Kind, Came extends object>(
  sent: readonly Entry<K>[],
  { one, many, meaning }: Ways<K, Came>,
): Promise<readonly Sent[]> {
  const fresh = sent.filter(({ inDoubt }) => !inDoubt);
  const together = fresh.length > 1 ? fresh : [];
  const alone = sent.filter((entry) => !together.includes(entry));
  const [settled, saved] = await Promise.all([
    Promise.all(alone.map((entry) => one(entry).catch((error: unknown) => error as Error))),
    together.length === 0 ? [] : many(together),
  ]);
  const sentOf = (entry: Entry<K>, came: Came | Error = new Error('A write without an outcome.')): Sent => [
    entry.operationId,
    came instanceof Error ? failureOf(came) : meaning(came, entry),
  ];
  return [
    ...alone.map((entry, index) => sentOf(entry, settled[index])),
    ...together.map((entry, index) => sentOf(entry, saved[index])),
  ];
}
