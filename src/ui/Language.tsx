import { createContext, use } from 'react';
import type { Refusal, RefusalWords } from '../text/refusal.ts';
import type { Texts } from '../text/texts.ts';

/** The words of the language the person reads. */
export const TextsContext = createContext<Texts | undefined>(undefined);

/** Every word a component shows; it throws outside `TextsContext`, which is our own mistake. */
export function useTexts(): Texts {
  const texts = use(TextsContext);
  if (texts === undefined) throw new Error('useTexts stands outside TextsContext.');
  return texts;
}

/** Whom a person asks for access or a missing list, as people know them. */
export const AdministratorContext = createContext('');

/** How a refusal is told to the person: what failed, why, and what they can do. */
export function useRefusalWords(): (refusal: Refusal) => RefusalWords {
  const { refusals } = useTexts();
  const administrator = use(AdministratorContext);
  return (refusal) => refusals.words(refusal, administrator);
}
