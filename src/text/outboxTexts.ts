/** The words of what is on its way to the server, and of what did not come there. */
export type OutboxTexts = {
  /** The heading of the list, and its name for a screen reader. */
  readonly heading: string;
  readonly waiting: (count: number) => string;
  readonly waitingForNetwork: (count: number) => string;
  readonly sending: string;
  readonly allSaved: string;
  readonly needYou: (count: number) => string;
  readonly show: string;
  readonly hide: string;
  readonly state: {
    readonly waiting: string;
    readonly sending: string;
    readonly uncertain: string;
    readonly refused: string;
    readonly conflict: string;
  };
  readonly result: (indicator: string, period: string) => string;
  readonly madeAt: (time: string) => string;
  readonly tryAgain: string;
  readonly discard: string;
  /** The question before what was written is thrown away. */
  readonly discardSure: string;
  readonly keepIt: string;
  /** Beside a value that the server does not have. */
  readonly notSent: string;
  /** On a page that shows values of these periods which the server does not have. */
  readonly notSentPeriods: (periods: string) => string;
  /** After saving without a network, or without an answer. */
  readonly kept: { readonly title: string; readonly text: string };
  readonly undo: string;
  readonly undone: string;
  /** Said with the save when somebody had changed another part of the row. */
  readonly merged: (name: string) => string;
  readonly notLasting: string;
  readonly unread: (count: number) => string;
  /** The question before a form with words in it is closed. */
  readonly closeSure: string;
  readonly writeOn: string;
};

export const nb: OutboxTexts = {
  heading: 'Ikke sendt ennå',
  waiting: (count) => (count === 1 ? '1 endring venter på å bli sendt' : `${count} endringer venter på å bli sendt`),
  waitingForNetwork: (count) => (count === 1 ? '1 endring venter på nett' : `${count} endringer venter på nett`),
  sending: 'Lagrer …',
  allSaved: 'Alt lagret',
  needYou: (count) => (count === 1 ? '1 endring trenger deg' : `${count} endringer trenger deg`),
  show: 'Vis',
  hide: 'Skjul',
  state: {
    waiting: 'Ikke sendt ennå',
    sending: 'Lagrer …',
    uncertain: 'Sendt, men vi vet ikke ennå om den kom fram. Vi ser etter, og den lagres aldri to ganger.',
    refused: 'Ikke lagret',
    conflict: 'Noen andre skrev det samme',
  },
  result: (indicator, period) => `${indicator}, ${period}`,
  madeAt: (time) => `Skrevet ${time}`,
  tryAgain: 'Prøv igjen',
  discard: 'Forkast',
  discardSure: 'Forkaste det du skrev?',
  keepIt: 'Behold',
  notSent: 'ikke sendt ennå',
  notSentPeriods: (periods) => `Resultatet for ${periods} er ikke sendt ennå.`,
  kept: {
    title: 'Tatt vare på, ikke sendt ennå',
    text: 'Endringen sendes av seg selv når det går. Du kan lukke fanen.',
  },
  undo: 'Angre',
  undone: 'Angret. Det som sto før, står igjen.',
  merged: (name) => `${name} endret noe annet i raden mens du skrev. Begge deler er med.`,
  notLasting: 'Nettleseren lar oss ikke ta vare på endringer. Det som ikke er sendt, blir borte hvis du lukker fanen nå.',
  unread: (count) =>
    count === 1
      ? '1 endring fra en annen versjon av siden kan ikke leses, og sendes ikke.'
      : `${count} endringer fra en annen versjon av siden kan ikke leses, og sendes ikke.`,
  closeSure: 'Forkaste det du har skrevet?',
  writeOn: 'Skriv videre',
};

export const nn: OutboxTexts = {
  ...nb,
  heading: 'Ikkje sendt enno',
  waiting: (count) => (count === 1 ? '1 endring ventar på å bli send' : `${count} endringar ventar på å bli sende`),
  waitingForNetwork: (count) => (count === 1 ? '1 endring ventar på nett' : `${count} endringar ventar på nett`),
  sending: 'Lagrar …',
  allSaved: 'Alt lagra',
  needYou: (count) => (count === 1 ? '1 endring treng deg' : `${count} endringar treng deg`),
  hide: 'Gøym',
  state: {
    waiting: 'Ikkje sendt enno',
    sending: 'Lagrar …',
    uncertain: 'Send, men vi veit ikkje enno om ho kom fram. Vi ser etter, og ho blir aldri lagra to gonger.',
    refused: 'Ikkje lagra',
    conflict: 'Nokon andre skreiv det same',
  },
  madeAt: (time) => `Skrive ${time}`,
  discardSure: 'Forkaste det du skreiv?',
  keepIt: 'Behald',
  notSent: 'ikkje sendt enno',
  notSentPeriods: (periods) => `Resultatet for ${periods} er ikkje sendt enno.`,
  kept: {
    title: 'Teken vare på, ikkje send enno',
    text: 'Endringa blir send av seg sjølv når det går. Du kan lukke fana.',
  },
  undone: 'Angra. Det som stod før, står att.',
  merged: (name) => `${name} endra noko anna i rada medan du skreiv. Begge delar er med.`,
  notLasting: 'Nettlesaren lèt oss ikkje ta vare på endringar. Det som ikkje er sendt, blir borte om du lukkar fana no.',
  unread: (count) =>
    count === 1
      ? '1 endring frå ein annan versjon av sida kan ikkje lesast, og blir ikkje send.'
      : `${count} endringar frå ein annan versjon av sida kan ikkje lesast, og blir ikkje sende.`,
  closeSure: 'Forkaste det du har skrive?',
  writeOn: 'Skriv vidare',
};

export const en: OutboxTexts = {
  heading: 'Not sent yet',
  waiting: (count) => (count === 1 ? '1 change is waiting to be sent' : `${count} changes are waiting to be sent`),
  waitingForNetwork: (count) =>
    count === 1 ? '1 change is waiting for the network' : `${count} changes are waiting for the network`,
  sending: 'Saving …',
  allSaved: 'All saved',
  needYou: (count) => (count === 1 ? '1 change needs you' : `${count} changes need you`),
  show: 'Show',
  hide: 'Hide',
  state: {
    waiting: 'Not sent yet',
    sending: 'Saving …',
    uncertain: 'Sent, but we do not know yet whether it arrived. We are looking, and it is never saved twice.',
    refused: 'Not saved',
    conflict: 'Somebody else wrote the same',
  },
  result: (indicator, period) => `${indicator}, ${period}`,
  madeAt: (time) => `Written ${time}`,
  tryAgain: 'Try again',
  discard: 'Discard',
  discardSure: 'Discard what you wrote?',
  keepIt: 'Keep it',
  notSent: 'not sent yet',
  notSentPeriods: (periods) => `The result for ${periods} is not sent yet.`,
  kept: {
    title: 'Kept, not sent yet',
    text: 'The change is sent by itself when it can be. You may close the tab.',
  },
  undo: 'Undo',
  undone: 'Undone. What stood before stands again.',
  merged: (name) => `${name} changed another part of the row while you were writing. Both are in it.`,
  notLasting: 'The browser does not let us keep changes. What is not sent is gone if you close the tab now.',
  unread: (count) =>
    count === 1
      ? '1 change from another version of this page cannot be read, and is not sent.'
      : `${count} changes from another version of this page cannot be read, and are not sent.`,
  closeSure: 'Discard what you have written?',
  writeOn: 'Keep writing',
};
