import type { Level } from '../domain/assessment.ts';

/** One line of a status update in finished words; a level stands before it as a mark in shape and colour. */
export type StatusLine = { readonly text: string; readonly level: Level | undefined };

/** A part of a status update; where all its lines do not fit, the last one says how many more there are. */
export type StatusSection = { readonly heading: string; readonly lines: readonly StatusLine[] };

/** A status update in finished words, in the unit's language form. None of it is markup. */
export type StatusContent = {
  /** «Statusoppdatering: Kultur, 2026» */
  readonly title: string;
  /** One sentence with the denominator: «6 indikatorer: 2 ønsket, …». It is the text shown where cards are not. */
  readonly summary: string;
  /** Said of invented figures; undefined where they are real. */
  readonly demonstration: string | undefined;
  readonly ownWords: string | undefined;
  readonly sections: readonly StatusSection[];
  /** «Lest 14.03.2026 kl. 10.02»: not part of what makes two updates the same. */
  readonly readAt: string;
  readonly link: { readonly title: string; readonly url: string };
  /** «og 12 til» */
  readonly more: (count: number) => string;
};
