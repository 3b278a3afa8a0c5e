import { useState } from 'react';

/**
 * One of a few choices, remembered in this browser from one visit to the next. Where the browser keeps nothing, or keeps a word
 * nobody knows, it is the usual one, and lasts as long as the visit.
 */
export function useRemembered<T extends string>(
  name: string,
  choices: readonly T[],
  usual: T,
): readonly [T, (chosen: T) => void] {
  const [chosen, setChosen] = useState(() => choices.find((each) => each === kept(name)) ?? usual);
  return [
    chosen,
    (next) => {
      setChosen(next);
      thisVisit.set(name, next);
      try {
        localStorage.setItem(keyOf(name), next);
      } catch {
        // Not kept: only this visit knows.
      }
    },
  ];
}

const thisVisit = new Map<string, string>();

const keyOf = (name: string) => `malekort.${name}`;

function kept(name: string): string | null {
  const chosen = thisVisit.get(name);
  if (chosen !== undefined) return chosen;
  try {
    return localStorage.getItem(keyOf(name));
  } catch {
    return null;
  }
}
