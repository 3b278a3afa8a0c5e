import { useCallback, useRef, useState } from 'react';

/** A question put to the person, one at a time: asking waits for the answer; a question already open is answered with `otherwise`. */
export function useQuestion<Asked, Answer>(otherwise: Answer) {
  const [asked, setAsked] = useState<Asked>();
  const waiting = useRef<((answer: Answer) => void) | undefined>(undefined);
  const answer = useCallback((given: Answer) => {
    waiting.current?.(given);
    waiting.current = undefined;
    setAsked(undefined);
  }, []);
  const ask = useCallback(
    (question: Asked) =>
      new Promise<Answer>((resolve) => {
        waiting.current?.(otherwise);
        waiting.current = resolve;
        setAsked(question);
      }),
    [otherwise],
  );
  return { asked, ask, answer };
}
