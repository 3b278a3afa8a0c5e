import type { StatusContent, StatusLine } from '../../src/wire/statusCard.ts';

/** A status update, complete unless the test says otherwise. */
export function statusContentOf(more: Partial<StatusContent> = {}): StatusContent {
  return {
    kind: 'status',
    title: 'Statusoppdatering: Kultur, 2026',
    summary: '6 indikatorer: 2 ønsket, 3 akseptabelt, 0 uakseptabelt, 1 ikke målt.',
    notices: [],
    ownWords: undefined,
    asks: { heading: 'Til beslutning', lines: [] },
    mentions: [],
    told: new Map([['demo-01', { mark: 'desired', text: '93 %' }]]),
    sections: [
      { heading: 'Måleindikatorer', lines: [{ level: 'desired', text: 'Nærvær: 93 % (krav 92,5 %), ønsket resultat' }] },
    ],
    readAt: 'Lest 22.11.2026 kl. 10.02',
    link: { title: 'Åpne målekort', url: 'https://teams.microsoft.com/l/entity/app/KRS-KULTUR?context=%7B%7D' },
    measureLinks: [],
    more: (count) => `og ${count} til`,
    ...more,
  };
}

/** So many lines, told apart by their number. */
export function linesOf(count: number, text = 'Måleindikator med et ganske alminnelig langt navn'): readonly StatusLine[] {
  return Array.from({ length: count }, (_, index) => ({ level: 'acceptable', text: `${text} ${index + 1}` }));
}
