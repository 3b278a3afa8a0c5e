import { numberText } from './numbers.ts';

/** The words of long lists: finding in them, and how much of them there is. */
export type ListTexts = {
  readonly find: string;
  readonly showAll: string;
  /** «12 av 5 000» */
  readonly shown: (shown: number, total: number) => string;
  /** How many a group has, after its heading. */
  readonly count: (count: number) => string;
  readonly nothingFound: { readonly title: string; readonly text: string };
  readonly printedFirst: (printed: number, total: number) => string;
};

const count = (rows: number) => `(${numberText(rows)})`;

export const nb: ListTexts = {
  find: 'Finn i listen',
  showAll: 'Vis alle',
  shown: (shown, total) => (shown === total ? `${numberText(total)} i alt` : `${numberText(shown)} av ${numberText(total)}`),
  count,
  nothingFound: { title: 'Ingen treff', text: 'Ingenting i listen passer til det du har valgt.' },
  printedFirst: (printed, total) => `De første ${numberText(printed)} av ${numberText(total)} linjer er skrevet ut.`,
};

export const nn: ListTexts = {
  ...nb,
  find: 'Finn i lista',
  shown: (shown, total) => (shown === total ? `${numberText(total)} i alt` : `${numberText(shown)} av ${numberText(total)}`),
  nothingFound: { title: 'Ingen treff', text: 'Ingenting i lista passar til det du har valt.' },
  printedFirst: (printed, total) => `Dei første ${numberText(printed)} av ${numberText(total)} linjer er skrivne ut.`,
};

export const en: ListTexts = {
  find: 'Find in the list',
  showAll: 'Show all',
  shown: (shown, total) => (shown === total ? `${numberText(total)} in all` : `${numberText(shown)} of ${numberText(total)}`),
  count,
  nothingFound: { title: 'Nothing found', text: 'Nothing in the list matches what you have chosen.' },
  printedFirst: (printed, total) => `The first ${numberText(printed)} of ${numberText(total)} lines are printed.`,
};
