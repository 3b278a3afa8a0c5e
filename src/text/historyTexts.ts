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
};
