import type { LevelCounts } from '../domain/standing.ts';

/** The words of the overview: one sentence first, then counts, then the units. */
export type OverviewTexts = {
  readonly waiting: string;
  readonly sentence: (counts: LevelCounts) => string;
  readonly unitsWithout: (count: number) => string;
  readonly countsLabel: string;
  readonly units: string;
  readonly unit: string;
  readonly coverage: (measured: number, total: number) => string;
  readonly noIndicators: string;
  readonly open: (unit: string) => string;
  readonly showAll: string;
  readonly shown: (level: string) => string;
  readonly none: { readonly title: string; readonly text: string };
};

const of = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const nb: OverviewTexts = {
  waiting: 'Leser alle enhetene …',
  sentence: ({ total, measured, desired, acceptable, unacceptable, notReported, unread }) =>
    `Av ${of(total, 'indikator', 'indikatorer')} er ${measured} målt: ${desired} ønsket, ${acceptable} akseptabelt, ${unacceptable} uakseptabelt.` +
    (notReported === 0 ? '' : ` ${notReported} er ikke rapportert.`) +
    (unread === 0 ? '' : ` ${unread} kan ikke leses.`),
  unitsWithout: (count) => (count === 1 ? '1 enhet har ikke rapportert.' : `${count} enheter har ikke rapportert.`),
  countsLabel: 'Antall per nivå',
  units: 'Enhetene',
  unit: 'Enhet',
  coverage: (measured, total) => `målt ${measured} av ${total}`,
  noIndicators: 'Ingen måleindikatorer',
  open: (unit) => `Åpne ${unit}`,
  showAll: 'Vis alle',
  shown: (level) => `Viser enheter med ${level.toLowerCase()}.`,
  none: {
    title: 'Ingen måleindikatorer i år',
    text: 'Verken enheten eller enhetene under den har måleindikatorer for dette rapportåret.',
  },
};

export const nn: OverviewTexts = {
  ...nb,
  waiting: 'Les alle einingane …',
  sentence: ({ total, measured, desired, acceptable, unacceptable, notReported, unread }) =>
    `Av ${of(total, 'indikator', 'indikatorar')} er ${measured} målte: ${desired} ønskt, ${acceptable} akseptabelt, ${unacceptable} uakseptabelt.` +
    (notReported === 0 ? '' : ` ${notReported} er ikkje rapporterte.`) +
    (unread === 0 ? '' : ` ${unread} kan ikkje lesast.`),
  unitsWithout: (count) => (count === 1 ? '1 eining har ikkje rapportert.' : `${count} einingar har ikkje rapportert.`),
  countsLabel: 'Tal per nivå',
  units: 'Einingane',
  unit: 'Eining',
  noIndicators: 'Ingen måleindikatorar',
  open: (unit) => `Opne ${unit}`,
  shown: (level) => `Viser einingar med ${level.toLowerCase()}.`,
  none: {
    title: 'Ingen måleindikatorar i år',
    text: 'Verken eininga eller einingane under ho har måleindikatorar for dette rapportåret.',
  },
};

export const en: OverviewTexts = {
  waiting: 'Reading all the units …',
  sentence: ({ total, measured, desired, acceptable, unacceptable, notReported, unread }) =>
    `Of ${of(total, 'indicator', 'indicators')}, ${measured} have been read: ${desired} desired, ${acceptable} acceptable, ${unacceptable} unacceptable.` +
    (notReported === 0 ? '' : ` ${notReported} have not been reported.`) +
    (unread === 0 ? '' : ` ${unread} cannot be understood.`),
  unitsWithout: (count) => (count === 1 ? '1 unit has not reported.' : `${count} units have not reported.`),
  countsLabel: 'Count per level',
  units: 'The units',
  unit: 'Unit',
  coverage: (measured, total) => `${measured} of ${total} read`,
  noIndicators: 'No indicators',
  open: (unit) => `Open ${unit}`,
  showAll: 'Show all',
  shown: (level) => `Showing units with ${level.toLowerCase()}.`,
  none: {
    title: 'No indicators this year',
    text: 'Neither the unit nor the units under it have indicators for this report year.',
  },
};
