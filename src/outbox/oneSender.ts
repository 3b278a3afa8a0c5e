/** Runs work so that nobody else who asks under the same name runs theirs meanwhile; others wait their turn. */
export type Alone = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * One sender at a time among all tabs of one person, by the browser's own locks, which a closed tab lets go of. A browser without
 * them keeps one at a time within each tab; then it is the list's unique key and versions that let only one of two tabs in.
 */
export function oneSender(name: string, locks = globalThis.navigator?.locks): Alone {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    if (locks !== undefined) return locks.request(`malekort ${name}`, work) as ReturnType<typeof work>;
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
