import { filesNn } from './importRefusals.ts';
import type { ImportTexts } from './importTexts.ts';
import { importNb } from './importTextsNb.ts';

const rows = (count: number) => (count === 1 ? '1 rad' : `${count} rader`);
const cells = (count: number) => (count === 1 ? '1 felt' : `${count} felt`);

/** The page where målekort are brought in, in nynorsk. */
export const importNn: ImportTexts = {
  ...importNb,
  intro:
    'Lim inn ein tabell frå Excel, Word eller ei gammal rapportside, eller vel ei fil. Du ser kva som er nytt og kva som blir endra før noko blir lagra.',
  back: 'Tilbake til rapporten',
  pasteHint: 'Ta gjerne med overskrifta over tabellen. Set | mellom cellene der teksten har flote saman.',
  chooseFile: 'Vel fil',
  fileHint: 'Excel (.xlsx), CSV eller tekst, inntil 10 MB. Du kan også sleppe fila her.',
  reading: 'Les …',
  beginAgain: 'Byrj på nytt',
  refusal: filesNn,
  nothingFound: {
    title: 'Vi fann ikkje noko målekort',
    text: 'Vi ser etter ein tabell med overskrifter som «Måleindikator», «Resultatkrav» og årstal. Ta med overskriftsrada.',
  },
  found: (cards, count) => `${cards} målekort med ${rows(count)}.`,
  leftOut: (lines) => (lines === 1 ? '1 linje vart ikkje teken med' : `${lines} linjer vart ikkje tekne med`),
  card: {
    ...importNb.card,
    focusAreaMissing: 'Skriv kva fokusområde målekortet gjeld.',
    mainGoal: 'Hovudmål',
    periodMissing: 'Skriv rapportåret med fire siffer.',
    shared: 'Gjennomgåande',
  },
  choices: {
    ...importNb.choices,
    heading: (count) => (count === 1 ? '1 rad kan stå på fleire måtar' : `${count} rader kan stå på fleire måtar`),
    intro: 'Tomme celler er blitt borte i kjelda. Vel korleis verdiane stod. Ingenting blir lagra før alle er valde.',
    leaveOut: 'Ikkje ta med rada',
    chosen: 'Vald',
    names: (count) => (count === 1 ? '1 namn kan delast på ein annan måte' : `${count} namn kan delast på ein annan måte`),
    directions: (count) => (count === 1 ? 'Kva er bra for 1 måleindikator?' : `Kva er bra for ${count} måleindikatorar?`),
    directionsIntro:
      'Kravet seier ikkje om høgare eller lågare er betre. Utan det blir det ikkje noko nivå. Det kan òg setjast seinare, i kolonnen «Retning» i lista «Måleindikatorer».',
    directionLater: 'Seier det seinare',
  },
  trouble: {
    heading: (count) => (count === 1 ? '1 rad kan ikkje hentast inn' : `${count} rader kan ikkje hentast inn`),
    why: {
      noName: 'rada manglar namn på måleindikatoren',
      tooManyValues: 'rada har fleire verdiar enn kolonnar',
      figuresInName: 'tal i namnet kan vere celler vi ikkje kjenner att. Set | mellom cellene',
      formula: 'ei celle inneheld ein formel',
      tooManyWays: 'verdiane kan stå på for mange måtar. Set | mellom cellene',
      unplaced: 'plasseringa er ikkje vald',
      duplicate: 'den same måleindikatoren står to gonger',
      tooLong: 'ein tekst er lengre enn 255 teikn',
    },
    row: importNb.trouble.row,
  },
  difference: {
    ...importNb.difference,
    heading: 'Dette blir endra',
    counts: ({ new: fresh, changed, unchanged, unread }) =>
      `${fresh} nye, ${changed} endra, ${unchanged} uendra${unread === 0 ? '' : `, ${unread} som ikkje kan lesast`}.`,
    all: (state, count) => (state === 'new' ? `Alle nye (${count})` : `Alle endra (${count})`),
    thing: (thing, period) => (thing.kind === 'target' ? `Krav frå ${period}` : importNb.difference.thing(thing, period)),
    now: 'Står no',
    state: { new: 'Ny', changed: 'Endra', unchanged: 'Uendra' },
    unread: (row, column) => `Kan ikkje lesast (linje ${row}, ${column}). Blir lagra slik det står.`,
    unchanged: (count) => `${cells(count)} uendra`,
    more: (count) => `Vis ${count} til`,
    nothing: 'Alt står der alt. Det er ingenting å hente inn.',
  },
  nothingPicked: 'Vel minst eitt felt.',
  chooseFirst: (count) => (count === 1 ? 'Vel plassering for 1 rad først.' : `Vel plassering for ${count} rader først.`),
  saving: (done, all) => `${done} av ${all} skrivne`,
  goOn: (left) => `Hald fram med ${cells(left)}`,
  outcome: {
    saved: (count) => `${cells(count)} er henta inn.`,
    definitions: (count, administrator) =>
      `${cells(count)} vart ikkje henta inn: målekort, måleindikatorar og resultatkrav blir berre skrivne av eigarane av listene. Be ${administrator} gjere det. Resultat for måleindikatorar som finst, kan du hente inn sjølv.`,
    blocked: (count) => `${cells(count)} ventar på ein måleindikator eller eit målekort som ikkje er på plass.`,
    conflicts: (count) => `${cells(count)} er endra av andre etter at sida vart lesen, og er ikkje rørt:`,
    theirs: (what, theirs) => `${what}: der står det no «${theirs}»`,
    uncertain: (count) => `Vi veit ikkje om ${cells(count)} kom fram. Hald fram, så ser vi etter før noko blir sendt igjen.`,
    left: (count) => `${cells(count)} er ikkje henta inn enno.`,
  },
};
