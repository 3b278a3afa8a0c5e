import { filesNb } from './importRefusals.ts';
import type { ImportTexts } from './importTexts.ts';

const rows = (count: number) => (count === 1 ? '1 rad' : `${count} rader`);
const cells = (count: number) => (count === 1 ? '1 felt' : `${count} felt`);

/** The page where målekort are brought in, in bokmål. */
export const importNb: ImportTexts = {
  title: 'Hent inn målekort',
  intro:
    'Lim inn en tabell fra Excel, Word eller en gammel rapportside, eller velg en fil. Du ser hva som er nytt og hva som endres før noe blir lagret.',
  back: 'Tilbake til rapporten',
  paste: 'Lim inn her',
  pasteHint: 'Ta gjerne med overskriften over tabellen. Sett | mellom cellene der teksten har flytt sammen.',
  chooseFile: 'Velg fil',
  fileHint: 'Excel (.xlsx), CSV eller tekst, inntil 10 MB. Du kan også slippe filen her.',
  fileChosen: (name) => `Fil: ${name}`,
  read: 'Les',
  reading: 'Leser …',
  beginAgain: 'Begynn på nytt',
  refusal: filesNb,
  nothingFound: {
    title: 'Vi fant ikke noe målekort',
    text: 'Vi ser etter en tabell med overskrifter som «Måleindikator», «Resultatkrav» og årstall. Ta med overskriftsraden.',
  },
  found: (cards, count) => `${cards} målekort med ${rows(count)}.`,
  leftOut: (lines) => (lines === 1 ? '1 linje ble ikke tatt med' : `${lines} linjer ble ikke tatt med`),
  line: (at) => `Linje ${at}`,
  sheet: (name) => `Ark «${name}»`,
  card: {
    heading: (place, name) => `Målekort ${place}: ${name}`,
    include: 'Ta med dette målekortet',
    focusArea: 'Fokusområde',
    focusAreaMissing: 'Skriv hvilket fokusområde målekortet gjelder.',
    mainGoal: 'Hovedmål',
    period: 'Rapportår',
    periodMissing: 'Skriv rapportåret med fire siffer.',
    kind: 'Omfang',
    shared: 'Gjennomgående',
    own: 'Unikt',
  },
  choices: {
    heading: (count) => (count === 1 ? '1 rad kan stå på flere måter' : `${count} rader kan stå på flere måter`),
    intro: 'Tomme celler er blitt borte i kilden. Velg hvordan verdiene stod. Ingenting lagres før alle er valgt.',
    row: (at, name) => `Linje ${at}: ${name}`,
    leaveOut: 'Ta ikke med raden',
    chosen: 'Valgt',
    names: (count) => (count === 1 ? '1 navn kan deles på en annen måte' : `${count} navn kan deles på en annen måte`),
    nameOf: (at) => `Suksessfaktor › måleindikator, linje ${at}`,
    directions: (count) => (count === 1 ? 'Hva er bra for 1 måleindikator?' : `Hva er bra for ${count} måleindikatorer?`),
    directionsIntro:
      'Kravet sier ikke om høyere eller lavere er bedre. Uten det blir det ikke noe nivå. Det kan også settes senere, i kolonnen «Retning» i listen «Måleindikatorer».',
    directionLater: 'Sier det senere',
  },
  blank: '–',
  target: 'Krav',
  trouble: {
    heading: (count) => (count === 1 ? '1 rad kan ikke hentes inn' : `${count} rader kan ikke hentes inn`),
    why: {
      noName: 'raden mangler navn på måleindikatoren',
      tooManyValues: 'raden har flere verdier enn kolonner',
      figuresInName: 'tall i navnet kan være celler vi ikke kjenner igjen. Sett | mellom cellene',
      formula: 'en celle inneholder en formel',
      tooManyWays: 'verdiene kan stå på for mange måter. Sett | mellom cellene',
      unplaced: 'plasseringen er ikke valgt',
      duplicate: 'den samme måleindikatoren står to ganger',
      tooLong: 'en tekst er lengre enn 255 tegn',
    },
    row: (at, name, why) => `Linje ${at}${name === '' ? '' : ` (${name})`}: ${why}.`,
  },
  difference: {
    heading: 'Dette blir endret',
    counts: ({ new: fresh, changed, unchanged, unread }) =>
      `${fresh} nye, ${changed} endrede, ${unchanged} uendrede${unread === 0 ? '' : `, ${unread} som ikke kan leses`}.`,
    all: (state, count) => (state === 'new' ? `Alle nye (${count})` : `Alle endrede (${count})`),
    thing: (thing, period) => {
      switch (thing.kind) {
        case 'scorecard':
          return 'Målekort';
        case 'indicator':
          return 'Måleindikator';
        case 'target':
          return `Krav fra ${period}`;
        case 'result':
          return `Resultat ${period}`;
      }
    },
    now: 'Står nå',
    becomes: 'Blir',
    state: { new: 'Ny', changed: 'Endret', unchanged: 'Uendret' },
    unread: (row, column) => `Kan ikke leses (linje ${row}, ${column}). Lagres slik det står.`,
    unchanged: (count) => `${cells(count)} uendret`,
    more: (count) => `Vis ${count} til`,
    nothing: 'Alt står der allerede. Det er ingenting å hente inn.',
    published: (words) => `Publisert: ${words}`,
  },
  save: (count) => `Hent inn ${cells(count)}`,
  nothingPicked: 'Velg minst ett felt.',
  chooseFirst: (count) => (count === 1 ? 'Velg plassering for 1 rad først.' : `Velg plassering for ${count} rader først.`),
  nameFirst: 'Skriv fokusområde og rapportår først.',
  saving: (done, all) => `${done} av ${all} skrevet`,
  stop: 'Stopp',
  goOn: (left) => `Fortsett med ${cells(left)}`,
  outcome: {
    saved: (count) => `${cells(count)} er hentet inn.`,
    definitions: (count, administrator) =>
      `${cells(count)} ble ikke hentet inn: målekort, måleindikatorer og resultatkrav skrives bare av eierne av listene. Be ${administrator} gjøre det. Resultater for måleindikatorer som finnes, kan du hente inn selv.`,
    blocked: (count) => `${cells(count)} venter på en måleindikator eller et målekort som ikke er på plass.`,
    conflicts: (count) => `${cells(count)} er endret av andre siden siden ble lest, og er ikke rørt:`,
    theirs: (what, theirs) => `${what}: der står det nå «${theirs}»`,
    uncertain: (count) => `Vi vet ikke om ${cells(count)} kom fram. Fortsett, så ser vi etter før noe blir sendt igjen.`,
    left: (count) => `${cells(count)} er ikke hentet inn ennå.`,
  },
};
