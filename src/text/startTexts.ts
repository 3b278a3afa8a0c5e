import type { Language } from './texts.ts';

/** What is said before the product has come: in the first script, which all the other words are too heavy for. */
export const waitingForSignIn: Readonly<Record<Language, string>> = {
  nb: 'Venter på innlogging …',
  nn: 'Ventar på innlogging …',
  en: 'Waiting for sign-in …',
};
