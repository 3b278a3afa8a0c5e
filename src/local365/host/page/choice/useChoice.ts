import { useCallback, useEffect, useState } from 'react';
import { choiceStorageKey, queryOf, readChoice, storedOf } from './choice.ts';
import type { Choice } from './choice.ts';

/** Going somewhere leaves a step to come back to; changing the light does not. */
const steps: readonly (keyof Choice)[] = ['room', 'team', 'channel', 'tab', 'place'];

/** The choice as the address has it, and how to change it. The browser's back button goes back to the place before. */
export function useChoice(start: Partial<Choice> = {}) {
  const [choice, setChoice] = useState<Choice>(() => ({
    ...readChoice(new URLSearchParams(location.search), localStorage.getItem(choiceStorageKey)),
    ...start,
  }));

  useEffect(() => {
    localStorage.setItem(choiceStorageKey, storedOf(choice));
    const address = `/?${queryOf(choice)}`;
    if (address === `${location.pathname}${location.search}`) return;
    const before = readChoice(new URLSearchParams(location.search), null);
    const moved = location.search !== '' && steps.some((name) => before[name] !== choice[name]);
    if (moved) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }, [choice]);

  useEffect(() => {
    const back = () => setChoice(readChoice(new URLSearchParams(location.search), localStorage.getItem(choiceStorageKey)));
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, []);

  const change = useCallback((part: Partial<Choice>) => setChoice((now) => ({ ...now, ...part })), []);
  return [choice, change] as const;
}
