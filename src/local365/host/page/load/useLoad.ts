import { useCallback, useEffect, useState } from 'react';

/** What came of loading: nothing yet, the answer, or why there is none (with the answer from before, if any). */
export type Loaded<Answer> = { readonly answer: Answer | undefined; readonly error: Error | undefined };

/** Loads on `load`'s change, again each `everySeconds` while the page is seen, and when asked. */
export function useLoad<Answer>(load: () => Promise<Answer>, everySeconds?: number) {
  const [loaded, setLoaded] = useState<Loaded<Answer>>({ answer: undefined, error: undefined });
  const [round, setRound] = useState(0);
  const again = useCallback(() => setRound((now) => now + 1), []);

  useEffect(() => setLoaded({ answer: undefined, error: undefined }), [load]);
  useEffect(() => {
    let current = true;
    load().then(
      (answer) => current && setLoaded({ answer, error: undefined }),
      (error: unknown) =>
        current && setLoaded((before) => ({ ...before, error: error instanceof Error ? error : new Error(String(error)) })),
    );
    return () => {
      current = false;
    };
  }, [load, round]);
  useEffect(() => {
    if (everySeconds === undefined) return undefined;
    const timer = setInterval(() => document.visibilityState === 'visible' && again(), everySeconds * 1000);
    return () => clearInterval(timer);
  }, [everySeconds, again]);

  return { ...loaded, again };
}
