import type { Concern } from '../domain/concern.ts';

/** What a unit should hear of, counted. */
type Counts = Omit<Concern, 'unit'>;

/** The words of telling those an update concerns, once it has been shared. */
export type ShareNoticeTexts = {
  readonly title: string;
  readonly intro: (people: number) => string;
  /** «1 uakseptabelt, 3 ikke rapportert» */
  readonly why: (counts: Counts) => string;
  /** One person and why, unit by unit. */
  readonly line: (name: string, units: readonly string[]) => string;
  readonly notify: (now: number, left: number) => string;
  readonly notifying: string;
  /** «3 av 4 fikk varsel i Teams.» */
  readonly sent: (sent: number, asked: number) => string;
};

export const nb: ShareNoticeTexts = {
  title: 'Varsle dem det gjelder',
  intro: (people) =>
    `${people === 1 ? 'Én person leder' : `${people} personer leder`} det som er uakseptabelt, ikke rapportert eller til beslutning. Hver får ett varsel i Teams, med lenke til sin enhet.`,
  why: ({ unacceptable, unreported, asked }) =>
    counted([
      [unacceptable, 'uakseptabelt'],
      [unreported, 'ikke rapportert'],
      [asked, 'til beslutning'],
    ]),
  line: (name, units) => `${name} – ${units.join('; ')}`,
  notify: (now, left) =>
    now < left ? `Varsle ${now} av ${left} personer` : now === 1 ? 'Varsle 1 person' : `Varsle ${now} personer`,
  notifying: 'Varsler …',
  sent: (sent, asked) => `${sent} av ${asked} fikk varsel i Teams.`,
};

export const nn: ShareNoticeTexts = {
  ...nb,
  intro: (people) =>
    `${people === 1 ? 'Éin person leier' : `${people} personar leier`} det som er uakseptabelt, ikkje rapportert eller til avgjerd. Kvar får eitt varsel i Teams, med lenkje til si eining.`,
  why: ({ unacceptable, unreported, asked }) =>
    counted([
      [unacceptable, 'uakseptabelt'],
      [unreported, 'ikkje rapportert'],
      [asked, 'til avgjerd'],
    ]),
  notify: (now, left) =>
    now < left ? `Varsle ${now} av ${left} personar` : now === 1 ? 'Varsle 1 person' : `Varsle ${now} personar`,
  notifying: 'Varslar …',
  sent: (sent, asked) => `${sent} av ${asked} fekk varsel i Teams.`,
};

export const en: ShareNoticeTexts = {
  title: 'Notify those it concerns',
  intro: (people) =>
    `${people === 1 ? 'One person leads' : `${people} people lead`} what is unacceptable, not reported or for decision. Each gets one notification in Teams, with a link to their own unit.`,
  why: ({ unacceptable, unreported, asked }) =>
    counted([
      [unacceptable, 'unacceptable'],
      [unreported, 'not reported'],
      [asked, 'for decision'],
    ]),
  line: nb.line,
  notify: (now, left) =>
    now < left ? `Notify ${now} of ${left} people` : now === 1 ? 'Notify 1 person' : `Notify ${now} people`,
  notifying: 'Notifying …',
  sent: (sent, asked) => `${sent} of ${asked} were notified in Teams.`,
};

function counted(parts: readonly (readonly [number, string])[]): string {
  return parts.flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word}`])).join(', ');
}
