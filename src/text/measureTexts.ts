import type { MeasureStatus } from '../domain/measure.ts';
import { capital, type Words } from './terms.ts';

/** The words of the measure (tiltak) page and its ties to Planner. */
export type MeasureTexts = {
  readonly column: {
    readonly title: string;
    readonly responsible: string;
    readonly due: string;
    readonly status: string;
    readonly indicator: string;
    readonly task: string;
  };
  readonly status: Readonly<Record<MeasureStatus, string>>;
  readonly noSuccessFactor: string;
  readonly noResponsible: string;
  readonly noDue: string;
  readonly noIndicator: string;
  readonly overdue: (days: number) => string;
  readonly count: (implemented: number, total: number, overdue: number) => string;
  readonly none: { readonly title: string; readonly text: string };
  readonly createTask: string;
  readonly createTaskShort: string;
  readonly createTaskFor: (title: string) => string;
  readonly creatingTask: string;
  readonly taskCreated: string;
  readonly alreadyLinked: string;
  /** What was not told, by what should have heard it. */
  readonly unsent: Readonly<Record<'plannerTask' | 'taskReference' | 'listRow' | 'surplusTask', string>>;
  readonly sendAgain: string;
  readonly taskUncertain: string;
  readonly openPlan: string;
  readonly openTask: (title: string) => string;
  readonly agrees: string;
  readonly fromPlanner: string;
  readonly listMoved: string;
  readonly bothMoved: (list: string, planner: string) => string;
  readonly dueDiffers: (list: string, planner: string) => string;
  readonly taskGone: string;
  readonly showPlanner: string;
  readonly showPlannerWhy: string;
  readonly storingFailed: (reason: string) => string;
  readonly noPlan: string;
  readonly chosenRow: string;
};

export const nb = (words: Words): MeasureTexts => ({
  column: {
    title: 'Tiltak',
    responsible: 'Ansvarlig',
    due: 'Frist',
    status: 'Status',
    indicator: 'Måleindikator',
    task: 'Planner',
  },
  status: { notStarted: 'Ikke startet', inProgress: 'I arbeid', implemented: 'Innført', cancelled: 'Avlyst' },
  noSuccessFactor: 'Uten suksessfaktor',
  noResponsible: 'Ingen ansvarlig',
  noDue: 'Ingen frist',
  noIndicator: 'Ingen måleindikator',
  overdue: (days) => (days === 1 ? '1 dag over frist' : `${days} dager over frist`),
  count: (implemented, total, overdue) =>
    `${implemented} av ${total} tiltak er innført${overdue === 0 ? '' : `, ${overdue} er over frist`}.`,
  none: { title: 'Ingen tiltak', text: `${capital(words.theUnit)} har ikke tiltak i listen «Tiltak» ennå.` },
  createTask: 'Lag oppgave i Planner',
  createTaskShort: 'Lag oppgave',
  createTaskFor: (title) => `Lag oppgave i Planner: ${title}`,
  creatingTask: 'Lager oppgave …',
  taskCreated: 'Oppgaven står i Planner.',
  alreadyLinked: 'Noen andre laget oppgaven først. Det er den som gjelder.',
  unsent: {
    plannerTask: 'Oppgaven i Planner er ikke oppdatert.',
    taskReference: 'Oppgaven står i Planner, men lenken tilbake hit ble ikke lagt på den.',
    listRow: 'Oppgaven står i Planner, men tiltaket vet ikke om den ennå.',
    surplusTask: 'En oppgave for mye står i Planner.',
  },
  sendAgain: 'Prøv igjen',
  taskUncertain: 'Vi vet ikke om oppgaven ble laget. Se i Planner før du prøver igjen.',
  openPlan: 'Åpne i Planner',
  openTask: (title) => `Åpne i Planner: ${title}`,
  agrees: 'Lik Planner',
  fromPlanner: 'Flyttet i Planner',
  listMoved: 'Endret her, Planner venter',
  bothMoved: (list, planner) => `Begge er endret: her «${list}», i Planner «${planner}».`,
  dueDiffers: (list, planner) => `Ulik frist: her «${list}», i Planner «${planner}».`,
  taskGone: 'Oppgaven er slettet i Planner',
  showPlanner: 'Vis status fra Planner',
  showPlannerWhy: 'Målekort trenger ditt samtykke for å lese oppgavene i Planner.',
  storingFailed: (reason) => `Status fra Planner vises, men ble ikke lagret i listen. ${reason}`,
  noPlan: `${capital(words.theUnit)} har ingen plan i Planner. Administrator setter den i listen «Enheter».`,
  chosenRow: 'Lenken førte hit',
});

export const nn = (words: Words): MeasureTexts => ({
  ...nb(words),
  column: { ...nb(words).column, responsible: 'Ansvarleg' },
  status: { notStarted: 'Ikkje starta', inProgress: 'I arbeid', implemented: 'Innført', cancelled: 'Avlyst' },
  noSuccessFactor: 'Utan suksessfaktor',
  noResponsible: 'Ingen ansvarleg',
  overdue: (days) => (days === 1 ? '1 dag over fristen' : `${days} dagar over fristen`),
  count: (implemented, total, overdue) =>
    `${implemented} av ${total} tiltak er innførte${overdue === 0 ? '' : `, ${overdue} er over fristen`}.`,
  none: { title: 'Ingen tiltak', text: `${capital(words.theUnit)} har ikkje tiltak i lista «Tiltak» enno.` },
  createTask: 'Lag oppgåve i Planner',
  createTaskShort: 'Lag oppgåve',
  createTaskFor: (title) => `Lag oppgåve i Planner: ${title}`,
  creatingTask: 'Lagar oppgåve …',
  taskCreated: 'Oppgåva står i Planner.',
  alreadyLinked: 'Nokon andre laga oppgåva først. Det er ho som gjeld.',
  unsent: {
    plannerTask: 'Oppgåva i Planner er ikkje oppdatert.',
    taskReference: 'Oppgåva står i Planner, men lenkja attende hit vart ikkje lagd på ho.',
    listRow: 'Oppgåva står i Planner, men tiltaket veit ikkje om ho enno.',
    surplusTask: 'Ei oppgåve for mykje står i Planner.',
  },
  sendAgain: 'Prøv igjen',
  taskUncertain: 'Vi veit ikkje om oppgåva vart laga. Sjå i Planner før du prøver igjen.',
  openPlan: 'Opne i Planner',
  openTask: (title) => `Opne i Planner: ${title}`,
  agrees: 'Lik Planner',
  fromPlanner: 'Flytta i Planner',
  listMoved: 'Endra her, Planner ventar',
  bothMoved: (list, planner) => `Begge er endra: her «${list}», i Planner «${planner}».`,
  dueDiffers: (list, planner) => `Ulik frist: her «${list}», i Planner «${planner}».`,
  taskGone: 'Oppgåva er sletta i Planner',
  showPlanner: 'Vis status frå Planner',
  showPlannerWhy: 'Målekort treng samtykket ditt for å lese oppgåvene i Planner.',
  storingFailed: (reason) => `Status frå Planner blir vist, men vart ikkje lagra i lista. ${reason}`,
  noPlan: `${capital(words.theUnit)} har ingen plan i Planner. Administrator set han i lista «Enheter».`,
  chosenRow: 'Lenkja førte hit',
});

export const en = (words: Words): MeasureTexts => ({
  column: { title: 'Measure', responsible: 'Responsible', due: 'Due', status: 'Status', indicator: 'Indicator', task: 'Planner' },
  status: { notStarted: 'Not started', inProgress: 'In progress', implemented: 'Implemented', cancelled: 'Cancelled' },
  noSuccessFactor: 'Without a success factor',
  noResponsible: 'Nobody responsible',
  noDue: 'No due date',
  noIndicator: 'No indicator',
  overdue: (days) => (days === 1 ? '1 day overdue' : `${days} days overdue`),
  count: (implemented, total, overdue) =>
    `${implemented} of ${total} measures are implemented${overdue === 0 ? '' : `, ${overdue} are overdue`}.`,
  none: { title: 'No measures', text: `${capital(words.theUnit)} has no measures in the list “Tiltak” yet.` },
  createTask: 'Create task in Planner',
  createTaskShort: 'Create task',
  createTaskFor: (title) => `Create task in Planner: ${title}`,
  creatingTask: 'Creating task …',
  taskCreated: 'The task is in Planner.',
  alreadyLinked: 'Somebody else made the task first. Theirs is the one that counts.',
  unsent: {
    plannerTask: 'The task in Planner has not been updated.',
    taskReference: 'The task is in Planner, but the link back here was not put on it.',
    listRow: 'The task is in Planner, but the measure does not know of it yet.',
    surplusTask: 'There is a task too many in Planner.',
  },
  sendAgain: 'Try again',
  taskUncertain: 'We do not know whether the task was created. Look in Planner before you try again.',
  openPlan: 'Open in Planner',
  openTask: (title) => `Open in Planner: ${title}`,
  agrees: 'Same as Planner',
  fromPlanner: 'Moved in Planner',
  listMoved: 'Changed here, Planner is waiting',
  bothMoved: (list, planner) => `Both have changed: here “${list}”, in Planner “${planner}”.`,
  dueDiffers: (list, planner) => `Different due dates: here “${list}”, in Planner “${planner}”.`,
  taskGone: 'The task was deleted in Planner',
  showPlanner: 'Show status from Planner',
  showPlannerWhy: 'Målekort needs your consent to read the tasks in Planner.',
  storingFailed: (reason) => `The status from Planner is shown, but was not stored in the list. ${reason}`,
  noPlan: `${capital(words.theUnit)} has no plan in Planner. An administrator sets it in the list “Enheter”.`,
  chosenRow: 'The link led here',
});
