/** Runs the work, or joins the same work if it is under way. */
export type SingleFlight = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/** Makes a place where equal questions are asked once. Nothing is remembered when the answer has come. */
export function createSingleFlight(): SingleFlight {
  const underWay = new Map<string, Promise<unknown>>();
  return <T>(key: string, work: () => Promise<T>) => {
    const same = underWay.get(key);
    if (same !== undefined) return same as Promise<T>;
    const fresh = work().finally(() => underWay.delete(key));
    underWay.set(key, fresh);
    return fresh;
  };
}
