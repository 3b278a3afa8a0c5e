/** Those who want to hear of something. */
export type Listeners<Args extends readonly unknown[]> = {
  /** Starts listening; the function it gives back stops. */
  readonly add: (listener: (...args: Args) => unknown) => () => void;
  /** Tells all of them; resolves when those that had something to do have done it. */
  readonly tell: (...args: Args) => Promise<void>;
};

/** Makes an empty circle of listeners. */
export function createListeners<Args extends readonly unknown[]>(): Listeners<Args> {
  const all = new Set<(...args: Args) => unknown>();
  return {
    add: (listener) => {
      all.add(listener);
      return () => void all.delete(listener);
    },
    tell: async (...args) => void (await Promise.allSettled([...all].map(async (listener) => listener(...args)))),
  };
}
