import type { CellChange, ResultChange } from '../domain/resultHistory.ts';

/** The words of an indicator's history, as the list itself remembers it. */
export type HistoryTexts = {
  readonly heading: string;
  readonly intro: string;
  readonly show: string;
  readonly hide: string;
  readonly reading: string;
  readonly kind: Readonly<Record<ResultChange['kind'], string>>;
  readonly what: Readonly<Record<CellChange['what'], string>>;
  readonly from: string;
  readonly to: string;
  /** Where there was nothing before, or is nothing now. */
  readonly empty: string;
  readonly outside: string;
  readonly outsideWhy: string;
  readonly unknown: string;
  readonly reportedBy: (name: string, day: string) => string;
  readonly none: { readonly title: string; readonly text: string };
  readonly notRead: (periods: string, why: string) => string;
  readonly unread: (count: number) => string;
  readonly limited: (count: number) => string;
  readonly restore: (text: string) => string;
  readonly restoreOf: (text: string, period: string) => string;
  /** The question before an earlier value is put back. */
  readonly restoreSure: (text: string, period: string) => string;
  readonly restoreComment: (comment: string) => string;
  readonly restoreDo: string;
  readonly restored: (text: string, period: string) => string;
  readonly withheld: (periods: string) => string;
  readonly file: {
    readonly save: string;
    readonly failed: string;
    readonly name: (indicator: string, day: string) => string;
    readonly column: readonly [
      period: string,
      kind: string,
      what: string,
      from: string,
      to: string,
      savedBy: string,
      savedAt: string,
      reportedBy: string,
      outside: string,
    ];
    readonly yes: string;
    readonly no: string;
  };
};

export const nb: HistoryTexts = {
  heading: 'Historikk',
  intro: 'Lest fra versjonene SharePoint har av resultatene. Målekort har ingen egen kopi.',
  show: 'Vis historikk',
  hide: 'Skjul historikk',
  reading: 'Leser historikken fra SharePoint …',
  kind: {
    made: 'Lagt inn',
    earliest: 'Eldste versjon SharePoint har',
    changed: 'Endret',
    confirmed: 'Rapportert på nytt, uendret',
  },
  what: { result: 'Resultat', comment: 'Kommentar', published: 'Publisert vurdering' },
  from: 'fra',
  to: 'til',
  empty: 'ingenting',
  outside: 'Endret utenfor målekortet',
  outsideWhy: 'Lagret direkte i SharePoint-listen, uten å være rapportert her.',
  unknown: 'Ukjent',
  reportedBy: (name, day) => `Rapportert av ${name} ${day}`,
  none: { title: 'Ingen historikk ennå', text: 'Ingen resultater er rapportert for måleindikatoren.' },
  notRead: (periods, why) => `Historikken for ${periods} kunne ikke leses. ${why}`,
  unread: (count) => (count === 1 ? '1 versjon kunne ikke leses.' : `${count} versjoner kunne ikke leses.`),
  limited: (count) => `Gjelder de ${count} siste resultatene.`,
  restore: (text) => `Sett tilbake til ${text}`,
  restoreOf: (text, period) => `Sett tilbake til ${text} for ${period}`,
  restoreSure: (text, period) =>
    `Resultatet for ${period} blir ${text} igjen, som en ny versjon i ditt navn. Historikken beholdes.`,
  restoreComment: (comment) => `Kommentaren blir: ${comment}`,
  restoreDo: 'Sett tilbake',
  restored: (text, period) => `Resultatet for ${period} er satt tilbake til ${text}.`,
  withheld: (periods) => `Historikken for ${periods} vises ikke (få svar).`,
  file: {
    save: 'Last ned som CSV',
    failed: 'Filen kunne ikke lages.',
    name: (indicator, day) => `Historikk ${indicator} ${day}.csv`,
    column: ['Periode', 'Hendelse', 'Hva', 'Fra', 'Til', 'Lagret av', 'Lagret', 'Rapportert av', 'Endret utenfor målekortet'],
    yes: 'ja',
    no: 'nei',
  },
};

export const nn: HistoryTexts = {
  ...nb,
  intro: 'Lese frå versjonane SharePoint har av resultata. Målekort har ingen eigen kopi.',
  hide: 'Gøym historikk',
  reading: 'Les historikken frå SharePoint …',
  kind: {
    made: 'Lagt inn',
    earliest: 'Eldste versjonen SharePoint har',
    changed: 'Endra',
    confirmed: 'Rapportert på nytt, uendra',
  },
  what: { result: 'Resultat', comment: 'Kommentar', published: 'Publisert vurdering' },
  from: 'frå',
  outside: 'Endra utanfor målekortet',
  outsideWhy: 'Lagra direkte i SharePoint-lista, utan å vere rapportert her.',
  unknown: 'Ukjend',
  none: { title: 'Ingen historikk enno', text: 'Ingen resultat er rapporterte for måleindikatoren.' },
  notRead: (periods, why) => `Historikken for ${periods} kunne ikkje lesast. ${why}`,
  unread: (count) => (count === 1 ? '1 versjon kunne ikkje lesast.' : `${count} versjonar kunne ikkje lesast.`),
  limited: (count) => `Gjeld dei ${count} siste resultata.`,
  restore: (text) => `Set tilbake til ${text}`,
  restoreOf: (text, period) => `Set tilbake til ${text} for ${period}`,
  restoreSure: (text, period) =>
    `Resultatet for ${period} blir ${text} igjen, som ein ny versjon i ditt namn. Historikken blir teken vare på.`,
  restoreComment: (comment) => `Kommentaren blir: ${comment}`,
  restoreDo: 'Set tilbake',
  restored: (text, period) => `Resultatet for ${period} er sett tilbake til ${text}.`,
  withheld: (periods) => `Historikken for ${periods} blir ikkje vist (få svar).`,
  file: {
    save: 'Last ned som CSV',
    failed: 'Fila kunne ikkje lagast.',
    name: (indicator, day) => `Historikk ${indicator} ${day}.csv`,
    column: ['Periode', 'Hending', 'Kva', 'Frå', 'Til', 'Lagra av', 'Lagra', 'Rapportert av', 'Endra utanfor målekortet'],
    yes: 'ja',
    no: 'nei',
  },
};

export const en: HistoryTexts = {
  heading: 'History',
  intro: 'Read from the versions SharePoint keeps of the results. Målekort has no copy of its own.',
  show: 'Show history',
  hide: 'Hide history',
  reading: 'Reading the history from SharePoint …',
  kind: {
    made: 'Entered',
    earliest: 'Oldest version SharePoint has',
    changed: 'Changed',
    confirmed: 'Reported again, unchanged',
  },
  what: { result: 'Result', comment: 'Comment', published: 'Published judgement' },
  from: 'from',
  to: 'to',
  empty: 'nothing',
  outside: 'Changed outside the scorecard',
  outsideWhy: 'Saved directly in the SharePoint list, without being reported here.',
  unknown: 'Unknown',
  reportedBy: (name, day) => `Reported by ${name} ${day}`,
  none: { title: 'No history yet', text: 'No results have been reported for the indicator.' },
  notRead: (periods, why) => `The history of ${periods} could not be read. ${why}`,
  unread: (count) => (count === 1 ? '1 version could not be read.' : `${count} versions could not be read.`),
  limited: (count) => `Covers the ${count} latest results.`,
  restore: (text) => `Put back ${text}`,
  restoreOf: (text, period) => `Put back ${text} for ${period}`,
  restoreSure: (text, period) =>
    `The result of ${period} becomes ${text} again, as a new version in your name. The history is kept.`,
  restoreComment: (comment) => `The comment becomes: ${comment}`,
  restoreDo: 'Put back',
  restored: (text, period) => `The result of ${period} has been put back to ${text}.`,
  withheld: (periods) => `The history of ${periods} is not shown (few answers).`,
  file: {
    save: 'Download as CSV',
    failed: 'The file could not be made.',
    name: (indicator, day) => `History ${indicator} ${day}.csv`,
    column: ['Period', 'Event', 'What', 'From', 'To', 'Saved by', 'Saved', 'Reported by', 'Changed outside the scorecard'],
    yes: 'yes',
    no: 'no',
  },
};
