/** Runs work so that nobody else who asks under the same name runs theirs meanwhile; others wait their turn. */
export type Alone = <T>(work: () => Promise<T>) => Promise<T>;

/** As much of the browser's locks as is needed. */
export type Locks = { readonly request: (name: string, work: () => Promise<void>) => Promise<unknown> };

/**
 * One sender at a time among all tabs of one person, by the browser's own locks, which a closed tab lets go of. A browser without
 * them, or one that refuses them to a page in a frame, keeps one at a time within each tab; then it is the list's unique key and
 * versions that let only one of two tabs in.
 */
export function oneSender(name: string, locks: Locks | undefined = globalThis.navigator?.locks): Alone {
  let last: Promise<unknown> = Promise.resolve();
  const inThisTab: Alone = (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
  return async <T>(work: () => Promise<T>) => {
    const working: Promise<T>[] = [];
    const locked = async () => {
      working.push(work());
      await working[0]?.catch(() => undefined);
    };
    await locks?.request(`malekort ${name}`, locked).catch(() => undefined);
    return working[0] ?? inThisTab(work);
  };
}
