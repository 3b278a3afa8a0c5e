import type { CommentReason } from '../domain/checkIn.ts';

/** The words of one check-in beside those of the scorecard: what stood before, and why a comment is asked for. */
export type CheckInTexts = {
  readonly previousComment: (text: string) => string;
  readonly neverMeasured: string;
  readonly noTarget: string;
  readonly onBehalfOf: (name: string) => string;
  readonly commentNeeded: Readonly<Record<CommentReason, string>>;
  readonly registered: (count: number, period: string) => string;
  readonly saveAndNext: string;
};

export const nb: CheckInTexts = {
  previousComment: (text) => `Kommentar sist: ${text}`,
  neverMeasured: 'Ikke målt før',
  noTarget: 'Uten resultatkrav',
  onBehalfOf: (name) => `På vegne av ${name}`,
  commentNeeded: {
    unacceptable: 'Skriv en kommentar: resultatet er uakseptabelt, og den som leser vil vite hvorfor.',
    falls: 'Skriv en kommentar: nivået faller fra forrige måling, og den som leser vil vite hvorfor.',
  },
  registered: (count, period) =>
    count === 1 ? `1 tiltak er registrert for ${period}.` : `${count} tiltak er registrert for ${period}.`,
  saveAndNext: 'Lagre og neste',
};

export const nn: CheckInTexts = {
  ...nb,
  neverMeasured: 'Ikkje målt før',
  noTarget: 'Utan resultatkrav',
  onBehalfOf: (name) => `På vegner av ${name}`,
  commentNeeded: {
    unacceptable: 'Skriv ein kommentar: resultatet er uakseptabelt, og den som les vil vite kvifor.',
    falls: 'Skriv ein kommentar: nivået fell frå førre måling, og den som les vil vite kvifor.',
  },
  registered: (count, period) => `${count} tiltak er registrert${count === 1 ? '' : 'e'} for ${period}.`,
};

export const en: CheckInTexts = {
  previousComment: (text) => `Comment last time: ${text}`,
  neverMeasured: 'Not measured before',
  noTarget: 'No target',
  onBehalfOf: (name) => `On behalf of ${name}`,
  commentNeeded: {
    unacceptable: 'Write a comment: the result is unacceptable, and whoever reads it will want to know why.',
    falls: 'Write a comment: the level falls from the last measurement, and whoever reads it will want to know why.',
  },
  registered: (count, period) =>
    count === 1 ? `1 measure is registered for ${period}.` : `${count} measures are registered for ${period}.`,
  saveAndNext: 'Save and next',
};
