import type { UpdateState } from '../domain/resultUpdates.ts';
import type { Words } from './terms.ts';

/** The words of «Mine oppdateringer»: what is mine to report or move, and by when. */
export type UpdatesTexts = {
  readonly progress: (done: number, total: number) => string;
  readonly overdueCount: (count: number) => string;
  readonly list: string;
  readonly tab: (left: number) => string;
  readonly state: Readonly<Record<UpdateState, string>>;
  readonly dueBy: (day: string) => string;
  readonly overdue: (days: number) => string;
  readonly measure: string;
  readonly indicator: string;
  readonly setTo: string;
  readonly moveTo: (status: string) => string;
  readonly reportMeasure: (title: string) => string;
  readonly moved: (title: string, status: string) => string;
  readonly changedMeanwhile: (status: string) => string;
  readonly newMeasure: string;
  readonly newMeasureFor: (indicator: string) => string;
  readonly measureTitle: string;
  readonly measureDue: string;
  readonly measureTitleNeeded: string;
  readonly makeMeasure: string;
  readonly measureMade: (title: string) => string;
  readonly doneList: (count: number) => string;
  readonly lockedList: (count: number) => string;
  readonly laterList: (count: number) => string;
  readonly change: string;
  readonly reported: (text: string) => string;
  readonly nothing: { readonly title: string; readonly text: string };
  readonly allDone: { readonly title: string; readonly text: (count: number) => string };
  readonly next: (what: string, day: string) => string;
  readonly nextNone: string;
  readonly locked: (name: string, day: string) => string;
};

export const nb = (words: Words): UpdatesTexts => ({
  progress: (done, total) => `${done} av ${total} gjort`,
  overdueCount: (count) => `${count} over frist`,
  list: 'Det som venter på deg',
  tab: (left) => `Mine oppdateringer (${left})`,
  state: { coming: 'Kommer', due: 'Venter', overdue: 'Over frist', done: 'Gjort', locked: 'Låst' },
  dueBy: (day) => `Frist ${day}`,
  overdue: (days) => (days === 1 ? '1 dag over frist' : `${days} dager over frist`),
  measure: 'Tiltak',
  indicator: 'Måleindikator',
  setTo: 'Sett til',
  moveTo: (status) => `Sett til ${status}`,
  reportMeasure: (title) => `Oppdater tiltaket ${title}`,
  moved: (title, status) => `${title}: ${status}`,
  changedMeanwhile: (status) => `Noen andre satte tiltaket til «${status}» mens du så på det. Velg på nytt.`,
  newMeasure: 'Nytt tiltak',
  newMeasureFor: (indicator) => `Nytt tiltak for ${indicator}`,
  measureTitle: 'Hva skal gjøres?',
  measureDue: 'Frist',
  measureTitleNeeded: 'Skriv hva som skal gjøres.',
  makeMeasure: 'Legg til tiltaket',
  measureMade: (title) => `Tiltaket «${title}» er lagt til.`,
  doneList: (count) => (count === 1 ? '1 er gjort' : `${count} er gjort`),
  lockedList: (count) => (count === 1 ? '1 ble låst uten resultat' : `${count} ble låst uten resultat`),
  laterList: (count) => `Senere og uten frist (${count})`,
  change: 'Endre',
  reported: (text) => `Rapportert: ${text}`,
  nothing: {
    title: 'Ingenting er ditt å oppdatere',
    text: `Her står måleindikatorer og tiltak du er ansvarlig for, eller er vikar for, i alle ${words.units}.`,
  },
  allDone: {
    title: 'Alt er gjort. Takk!',
    text: (count) => (count === 1 ? 'Den ene oppdateringen din er inne.' : `Alle ${count} oppdateringene dine er inne.`),
  },
  next: (what, day) => `Neste er ${what}, fra ${day}.`,
  nextNone: 'Ingenting nytt er ventet.',
  locked: (name, day) => `Perioden ble låst av ${name} ${day}. Resultatene kan leses, men ikke endres.`,
});

export const nn = (words: Words): UpdatesTexts => ({
  ...nb(words),
  overdueCount: (count) => `${count} over fristen`,
  list: 'Det som ventar på deg',
  tab: (left) => `Mine oppdateringar (${left})`,
  state: { coming: 'Kjem', due: 'Ventar', overdue: 'Over fristen', done: 'Gjort', locked: 'Låst' },
  overdue: (days) => (days === 1 ? '1 dag over fristen' : `${days} dagar over fristen`),
  lockedList: (count) => (count === 1 ? '1 vart låst utan resultat' : `${count} vart låste utan resultat`),
  laterList: (count) => `Seinare og utan frist (${count})`,
  changedMeanwhile: (status) => `Nokon andre sette tiltaket til «${status}» medan du såg på det. Vel på nytt.`,
  measureTitle: 'Kva skal gjerast?',
  measureTitleNeeded: 'Skriv kva som skal gjerast.',
  nothing: {
    title: 'Ingenting er ditt å oppdatere',
    text: `Her står måleindikatorar og tiltak du er ansvarleg for, eller er vikar for, i alle ${words.units}.`,
  },
  allDone: {
    title: 'Alt er gjort. Takk!',
    text: (count) => (count === 1 ? 'Den eine oppdateringa di er inne.' : `Alle dei ${count} oppdateringane dine er inne.`),
  },
  next: (what, day) => `Neste er ${what}, frå ${day}.`,
  nextNone: 'Ingenting nytt er venta.',
  locked: (name, day) => `Perioden vart låst av ${name} ${day}. Resultata kan lesast, men ikkje endrast.`,
});

export const en = (words: Words): UpdatesTexts => ({
  progress: (done, total) => `${done} of ${total} done`,
  overdueCount: (count) => `${count} overdue`,
  list: 'Waiting for you',
  tab: (left) => `My updates (${left})`,
  state: { coming: 'Coming', due: 'Waiting', overdue: 'Overdue', done: 'Done', locked: 'Locked' },
  dueBy: (day) => `Due ${day}`,
  overdue: (days) => (days === 1 ? '1 day overdue' : `${days} days overdue`),
  measure: 'Measure',
  indicator: 'Indicator',
  setTo: 'Set to',
  moveTo: (status) => `Set to ${status}`,
  reportMeasure: (title) => `Update the measure ${title}`,
  moved: (title, status) => `${title}: ${status}`,
  changedMeanwhile: (status) => `Somebody else set the measure to “${status}” while you looked at it. Choose again.`,
  newMeasure: 'New measure',
  newMeasureFor: (indicator) => `New measure for ${indicator}`,
  measureTitle: 'What is to be done?',
  measureDue: 'Due',
  measureTitleNeeded: 'Write what is to be done.',
  makeMeasure: 'Add the measure',
  measureMade: (title) => `The measure “${title}” has been added.`,
  doneList: (count) => (count === 1 ? '1 is done' : `${count} are done`),
  lockedList: (count) => (count === 1 ? '1 was locked without a result' : `${count} were locked without results`),
  laterList: (count) => `Later and without a due date (${count})`,
  change: 'Change',
  reported: (text) => `Reported: ${text}`,
  nothing: {
    title: 'Nothing is yours to update',
    text: `Here stand the indicators and measures you answer for, or stand in for, in all ${words.units}.`,
  },
  allDone: {
    title: 'All done. Thank you!',
    text: (count) => (count === 1 ? 'Your one update is in.' : `All ${count} of your updates are in.`),
  },
  next: (what, day) => `Next is ${what}, from ${day}.`,
  nextNone: 'Nothing new is expected.',
  locked: (name, day) => `The period was locked by ${name} on ${day}. Results can be read, but not changed.`,
});
