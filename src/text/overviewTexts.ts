import type { Capacity } from '../domain/rights.ts';
import type { LevelCounts } from '../domain/standing.ts';
import * as list from './overviewListTexts.ts';
import * as table from './overviewTableTexts.ts';
import { capital, type Words } from './terms.ts';

/** The words of the overview: one sentence first, then counts, then the units. */
export type OverviewTexts = {
  readonly sentence: (counts: LevelCounts) => string;
  readonly unitsWithout: (count: number) => string;
  readonly countsLabel: string;
  readonly units: string;
  readonly coverage: (measured: number, total: number) => string;
  readonly noIndicators: string;
  /** Empties the search. */
  readonly showAll: string;
  readonly none: { readonly title: string; readonly text: string };
  readonly filters: string;
  readonly focusArea: string;
  readonly allFocusAreas: string;
  readonly search: string;
  readonly searchHint: string;
  readonly unitsShown: (shown: number, total: number) => string;
  readonly nothingFound: { readonly title: string; readonly text: string };
  /** «3 av 5 enheter er synlige for deg» */
  readonly visible: (visible: number, known: number) => string;
  readonly notCountable: { readonly title: string; readonly text: string };
  readonly notReported: (count: number) => string;
  readonly mine: string;
  readonly capacity: Readonly<Record<Capacity, (owned: number) => string>>;
  /** The leader of the municipality itself. */
  readonly director: string;
  /** What moved in a unit of one's own, and what waits there. */
  readonly mineSum: (better: number, worse: number, waiting: number) => string;
  readonly table: table.OverviewTableTexts;
  readonly list: list.OverviewListTexts;
};

const of = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const nb = (words: Words): OverviewTexts => ({
  sentence: ({ total, measured, desired, acceptable, unacceptable, notReported, unread }) =>
    `Av ${of(total, 'indikator', 'indikatorer')} er ${measured} målt: ${desired} ønsket, ${acceptable} akseptabelt, ${unacceptable} uakseptabelt.` +
    (notReported === 0 ? '' : ` ${notReported} er ikke rapportert.`) +
    (unread === 0 ? '' : ` ${unread} kan ikke leses.`),
  unitsWithout: (count) => `${of(count, words.unit, words.units)} har ikke rapportert.`,
  countsLabel: 'Antall per nivå',
  units: capital(words.theUnits),
  coverage: (measured, total) => `målt ${measured} av ${total}`,
  noIndicators: 'Ingen måleindikatorer',
  showAll: 'Vis alle',
  none: {
    title: 'Ingen måleindikatorer i år',
    text: `Verken ${words.theUnit} eller ${words.theUnits} under har måleindikatorer for dette rapportåret.`,
  },
  filters: 'Utvalg',
  focusArea: 'Fokusområde',
  allFocusAreas: 'Alle fokusområder',
  search: 'Søk',
  searchHint: `${capital(words.unit)} eller indikator`,
  unitsShown: (shown, total) =>
    shown === total ? of(total, words.unit, words.units) : `${shown} av ${of(total, words.unit, words.units)}`,
  nothingFound: { title: 'Ingen treff', text: `Verken ${words.units} eller indikatorer passer med utvalget.` },
  visible: (visible, known) =>
    `${visible} av ${known} ${words.units} er synlige for deg. Det du ikke har tilgang til, er ikke regnet med.`,
  notCountable: {
    title: 'Kan ikke telles nå',
    text: 'Noe av det som trengs, kunne ikke leses. Da sier tallene ingenting, og ingenting er vist som «ikke rapportert».',
  },
  notReported: (count) => `${count} ikke rapportert`,
  mine: `Mine ${words.units}`,
  director: `Du er ${words.director}`,
  capacity: {
    leader: () => 'Du er leder',
    deputy: () => 'Du er vikar',
    owner: (owned) => `Du har ansvar for ${of(owned, 'indikator', 'indikatorer')}`,
  },
  mineSum: (better, worse, waiting) =>
    `${better} bedre, ${worse} dårligere enn sist. ${waiting === 0 ? 'Ingenting venter.' : `${of(waiting, 'resultat', 'resultater')} venter.`}`,
  table: table.nb(words),
  list: list.nb,
});

export const nn = (words: Words): OverviewTexts => ({
  ...nb(words),
  sentence: ({ total, measured, desired, acceptable, unacceptable, notReported, unread }) =>
    `Av ${of(total, 'indikator', 'indikatorar')} er ${measured} målte: ${desired} ønskt, ${acceptable} akseptabelt, ${unacceptable} uakseptabelt.` +
    (notReported === 0 ? '' : ` ${notReported} er ikkje rapporterte.`) +
    (unread === 0 ? '' : ` ${unread} kan ikkje lesast.`),
  unitsWithout: (count) => `${of(count, words.unit, words.units)} har ikkje rapportert.`,
  countsLabel: 'Tal per nivå',
  units: capital(words.theUnits),
  noIndicators: 'Ingen måleindikatorar',
  none: {
    title: 'Ingen måleindikatorar i år',
    text: `Verken ${words.theUnit} eller ${words.theUnits} under har måleindikatorar for dette rapportåret.`,
  },
  filters: 'Utval',
  allFocusAreas: 'Alle fokusområde',
  searchHint: `${capital(words.unit)} eller indikator`,
  unitsShown: (shown, total) =>
    shown === total ? of(total, words.unit, words.units) : `${shown} av ${of(total, words.unit, words.units)}`,
  nothingFound: { title: 'Ingen treff', text: `Verken ${words.units} eller indikatorar passar med utvalet.` },
  visible: (visible, known) =>
    `${visible} av ${known} ${words.units} er synlege for deg. Det du ikkje har tilgang til, er ikkje rekna med.`,
  notCountable: {
    title: 'Kan ikkje teljast no',
    text: 'Noko av det som trengst, kunne ikkje lesast. Då seier tala ingenting, og ingenting er vist som «ikkje rapportert».',
  },
  notReported: (count) => `${count} ikkje rapportert`,
  mine: `Mine ${words.units}`,
  director: `Du er ${words.director}`,
  capacity: {
    leader: () => 'Du er leiar',
    deputy: () => 'Du er vikar',
    owner: (owned) => `Du har ansvar for ${of(owned, 'indikator', 'indikatorar')}`,
  },
  mineSum: (better, worse, waiting) =>
    `${better} betre, ${worse} dårlegare enn sist. ${waiting === 0 ? 'Ingenting ventar.' : `${of(waiting, 'resultat', 'resultat')} ventar.`}`,
  table: table.nn(words),
  list: list.nn,
});

export const en = (words: Words): OverviewTexts => ({
  sentence: ({ total, measured, desired, acceptable, unacceptable, notReported, unread }) =>
    `Of ${of(total, 'indicator', 'indicators')}, ${measured} have been read: ${desired} desired, ${acceptable} acceptable, ${unacceptable} unacceptable.` +
    (notReported === 0 ? '' : ` ${notReported} have not been reported.`) +
    (unread === 0 ? '' : ` ${unread} cannot be understood.`),
  unitsWithout: (count) => `${of(count, `${words.unit} has`, `${words.units} have`)} not reported.`,
  countsLabel: 'Count per level',
  units: capital(words.theUnits),
  coverage: (measured, total) => `${measured} of ${total} read`,
  noIndicators: 'No indicators',
  showAll: 'Show all',
  none: {
    title: 'No indicators this year',
    text: `Neither ${words.theUnit} nor ${words.theUnits} under it have indicators for this report year.`,
  },
  filters: 'Selection',
  focusArea: 'Focus area',
  allFocusAreas: 'All focus areas',
  search: 'Search',
  searchHint: `${capital(words.unit)} or indicator`,
  unitsShown: (shown, total) =>
    shown === total ? of(total, words.unit, words.units) : `${shown} of ${of(total, words.unit, words.units)}`,
  nothingFound: { title: 'Nothing found', text: `Neither ${words.units} nor indicators match the selection.` },
  visible: (visible, known) =>
    `${visible} of ${known} ${words.units} are visible to you. What you have no access to is not counted.`,
  notCountable: {
    title: 'Cannot be counted now',
    text: 'Some of what is needed could not be read. Counts would say nothing, and nothing is shown as “not reported”.',
  },
  notReported: (count) => `${count} not reported`,
  mine: `My ${words.units}`,
  director: `You are the ${words.director}`,
  capacity: {
    leader: () => 'You are the leader',
    deputy: () => 'You are the deputy',
    owner: (owned) => `You answer for ${of(owned, 'indicator', 'indicators')}`,
  },
  mineSum: (better, worse, waiting) =>
    `${better} better, ${worse} worse than last time. ${waiting === 0 ? 'Nothing is waiting.' : `${of(waiting, 'result is', 'results are')} waiting.`}`,
  table: table.en(words),
  list: list.en,
});
