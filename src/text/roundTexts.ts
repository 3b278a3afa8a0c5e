import type { RoundState } from '../domain/round.ts';
import { capital, type Words } from './terms.ts';

/** The words of reporting rounds: when, what to mind, who is ready, and who is to be reminded. */
export type RoundTexts = {
  readonly section: string;
  readonly state: Readonly<Record<RoundState, string>>;
  readonly days: (opens: string | undefined, closes: string | undefined) => string;
  readonly reported: (reported: number, asked: number) => string;
  readonly lateNote: string;
  readonly markReady: (unit: string) => string;
  readonly markReadyLeft: (left: number) => string;
  readonly ready: (name: string, day: string) => string;
  readonly undoReady: string;
  readonly alreadyReady: (name: string) => string;
  readonly uncertain: string;
  readonly readyCount: (ready: number, total: number) => string;
  readonly units: string;
  readonly column: { readonly unit: string; readonly reported: string; readonly ready: string };
  readonly readyWord: string;
  readonly lock: string;
  readonly unlock: string;
  readonly lockSure: (period: string) => string;
  readonly locked: (name: string, day: string) => string;
  readonly nudgeIntro: (count: number) => string;
  readonly noLeader: string;
  readonly nudgeText: (about: NudgeWords) => string;
  readonly copyNudge: string;
  readonly copied: string;
  readonly sendNudge: (people: number) => string;
  readonly sent: (people: number) => string;
  readonly notSent: (name: string, why: string) => string;
  readonly perhapsSent: (name: string) => string;
  readonly notifyWhat: (left: number, unit: string) => string;
  readonly showUnits: string;
  readonly followUp: string;
};

/** What a reminder says: which round, by when, which units with what is left, and where to go. */
export type NudgeWords = {
  readonly round: string;
  readonly closes: string | undefined;
  readonly lines: readonly { readonly unit: string; readonly leader: string | undefined; readonly left: number }[];
  readonly link: string;
};

export const nb = (words: Words): RoundTexts => ({
  section: 'Rapporteringsrunder',
  state: { coming: 'Ikke åpnet', open: 'Åpen', late: 'Over fristen, tas fortsatt imot', locked: 'Låst' },
  days: (opens, closes) => [opens && `åpner ${opens}`, closes && `stenger ${closes}`].filter(Boolean).join(', '),
  reported: (reported, asked) => `${reported} av ${asked} rapportert`,
  lateNote: 'Fristen er ute. Du kan fortsatt rapportere til runden blir låst.',
  markReady: (unit) => `Klarmarker ${unit}`,
  markReadyLeft: (left) =>
    left === 1 ? '1 måleindikator er ikke rapportert ennå.' : `${left} måleindikatorer er ikke rapportert ennå.`,
  ready: (name, day) => `Klarmarkert av ${name} ${day}`,
  undoReady: 'Angre klarmarkering',
  alreadyReady: (name) => `${name} hadde alt klarmarkert.`,
  uncertain: 'Vi vet ikke om det ble lagret. Les siden på nytt.',
  readyCount: (ready, total) => `${ready} av ${total} klarmarkert`,
  units: `${capital(words.theUnits)} i runden`,
  column: { unit: capital(words.unit), reported: 'Rapportert', ready: 'Klarmarkert' },
  readyWord: 'Klar',
  lock: 'Lås runden',
  unlock: 'Lås opp',
  lockSure: (period) => `Ingen kan endre resultater for ${period} når runden er låst. Låse nå?`,
  locked: (name, day) => `Låst av ${name} ${day}`,
  nudgeIntro: (count) => (count === 1 ? `1 ${words.unit} er ikke klarmarkert.` : `${count} ${words.units} er ikke klarmarkert.`),
  noLeader: 'ingen leder registrert',
  nudgeText: ({ round, closes, lines, link }) =>
    [
      `${round}${closes === undefined ? '' : ` stenger ${closes}`}. Disse er ikke klarmarkert:`,
      ...lines.map(({ unit, leader, left }) => `– ${unit}${leader === undefined ? '' : ` (${leader})`}: ${left} gjenstår`),
      link,
    ].join('\n'),
  copyNudge: 'Kopier påminnelsen',
  copied: 'Kopiert. Lim den inn i en chat eller kanal.',
  sendNudge: (people) => (people === 1 ? 'Send varsel til 1 leder' : `Send varsel til ${people} ledere`),
  sent: (people) => (people === 1 ? '1 leder fikk varsel i Teams.' : `${people} ledere fikk varsel i Teams.`),
  notSent: (name, why) => `${name} fikk ikke varsel. ${why}`,
  perhapsSent: (name) =>
    `Vi vet ikke om ${name} fikk varsel, for svaret kom ikke. Sender du på nytt i dag, står varselet der likevel bare én gang.`,
  notifyWhat: (left, unit) => (left === 1 ? `1 måleindikator i ${unit}` : `${left} måleindikatorer i ${unit}`),
  showUnits: `Vis ${words.theUnits}`,
  followUp: 'Følg opp',
});

export const nn = (words: Words): RoundTexts => ({
  ...nb(words),
  section: 'Rapporteringsrundar',
  state: { coming: 'Ikkje opna', open: 'Open', late: 'Over fristen, blir framleis teken imot', locked: 'Låst' },
  days: (opens, closes) => [opens && `opnar ${opens}`, closes && `stengjer ${closes}`].filter(Boolean).join(', '),
  lateNote: 'Fristen er ute. Du kan framleis rapportere til runden blir låst.',
  markReadyLeft: (left) =>
    left === 1 ? '1 måleindikator er ikkje rapportert enno.' : `${left} måleindikatorar er ikkje rapporterte enno.`,
  uncertain: 'Vi veit ikkje om det vart lagra. Les sida på nytt.',
  lockSure: (period) => `Ingen kan endre resultat for ${period} når runden er låst. Låse no?`,
  nudgeIntro: (count) =>
    count === 1 ? `1 ${words.unit} er ikkje klarmarkert.` : `${count} ${words.units} er ikkje klarmarkerte.`,
  noLeader: 'ingen leiar registrert',
  nudgeText: ({ round, closes, lines, link }) =>
    [
      `${round}${closes === undefined ? '' : ` stengjer ${closes}`}. Desse er ikkje klarmarkerte:`,
      ...lines.map(({ unit, leader, left }) => `– ${unit}${leader === undefined ? '' : ` (${leader})`}: ${left} står att`),
      link,
    ].join('\n'),
  copyNudge: 'Kopier påminninga',
  copied: 'Kopiert. Lim ho inn i ein chat eller kanal.',
  sendNudge: (people) => (people === 1 ? 'Send varsel til 1 leiar' : `Send varsel til ${people} leiarar`),
  sent: (people) => (people === 1 ? '1 leiar fekk varsel i Teams.' : `${people} leiarar fekk varsel i Teams.`),
  notSent: (name, why) => `${name} fekk ikkje varsel. ${why}`,
  perhapsSent: (name) =>
    `Vi veit ikkje om ${name} fekk varsel, for svaret kom ikkje. Sender du på nytt i dag, står varselet der likevel berre éin gong.`,
  notifyWhat: (left, unit) => (left === 1 ? `1 måleindikator i ${unit}` : `${left} måleindikatorar i ${unit}`),
});

export const en = (words: Words): RoundTexts => ({
  section: 'Reporting rounds',
  state: { coming: 'Not open yet', open: 'Open', late: 'Past the deadline, still accepted', locked: 'Locked' },
  days: (opens, closes) => [opens && `opens ${opens}`, closes && `closes ${closes}`].filter(Boolean).join(', '),
  reported: (reported, asked) => `${reported} of ${asked} reported`,
  lateNote: 'The deadline has passed. You can still report until the round is locked.',
  markReady: (unit) => `Mark ${unit} as ready`,
  markReadyLeft: (left) => (left === 1 ? '1 indicator is not reported yet.' : `${left} indicators are not reported yet.`),
  ready: (name, day) => `Marked ready by ${name} on ${day}`,
  undoReady: 'Undo marking as ready',
  alreadyReady: (name) => `${name} had already marked it ready.`,
  uncertain: 'We do not know whether it was saved. Read the page again.',
  readyCount: (ready, total) => `${ready} of ${total} marked ready`,
  units: `${capital(words.theUnits)} of the round`,
  column: { unit: capital(words.unit), reported: 'Reported', ready: 'Ready' },
  readyWord: 'Ready',
  lock: 'Lock the round',
  unlock: 'Unlock',
  lockSure: (period) => `Nobody can change results for ${period} once the round is locked. Lock now?`,
  locked: (name, day) => `Locked by ${name} on ${day}`,
  nudgeIntro: (count) => (count === 1 ? `1 ${words.unit} is not marked ready.` : `${count} ${words.units} are not marked ready.`),
  noLeader: 'no leader registered',
  nudgeText: ({ round, closes, lines, link }) =>
    [
      `${round}${closes === undefined ? '' : ` closes ${closes}`}. These are not marked ready:`,
      ...lines.map(({ unit, leader, left }) => `– ${unit}${leader === undefined ? '' : ` (${leader})`}: ${left} left`),
      link,
    ].join('\n'),
  copyNudge: 'Copy the reminder',
  copied: 'Copied. Paste it into a chat or channel.',
  sendNudge: (people) => (people === 1 ? 'Notify 1 leader' : `Notify ${people} leaders`),
  sent: (people) => (people === 1 ? '1 leader was notified in Teams.' : `${people} leaders were notified in Teams.`),
  notSent: (name, why) => `${name} was not notified. ${why}`,
  perhapsSent: (name) =>
    `We do not know whether ${name} was notified: no answer came. If you send again today, the notification still stands there only once.`,
  notifyWhat: (left, unit) => (left === 1 ? `1 indicator in ${unit}` : `${left} indicators in ${unit}`),
  showUnits: `Show ${words.theUnits}`,
  followUp: 'Follow up',
});
