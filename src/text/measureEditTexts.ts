import type { MeasureWords } from '../domain/measureEdit.ts';
import { numberText } from './numbers.ts';

/** The words of editing one measure or many, and of making one. */
export type MeasureEditTexts = {
  readonly field: Readonly<Record<keyof MeasureWords, string>>;
  readonly change: (field: string, title: string) => string;
  readonly edit: string;
  readonly editOf: (title: string) => string;
  readonly nobody: string;
  readonly findPerson: string;
  readonly none: string;
  readonly save: string;
  readonly saving: string;
  readonly cancel: string;
  readonly saved: string;
  readonly titleNeeded: string;
  readonly dueBeforeStart: string;
  readonly conflict: (fields: string) => string;
  readonly before: string;
  readonly theirs: string;
  readonly mine: string;
  readonly keepTheirs: string;
  readonly keepMine: string;
  readonly create: string;
  readonly created: (title: string) => string;
  readonly bulk: string;
  readonly selected: (count: number) => string;
  readonly tooMany: (most: number) => string;
  readonly unchanged: string;
  readonly apply: (count: number) => string;
  readonly clear: string;
  readonly bulkSaved: (count: number) => string;
  readonly bulkKept: (count: number) => string;
  readonly bulkFailed: (count: number) => string;
  readonly rowConflict: (title: string) => string;
  readonly rowRefused: (title: string, why: string) => string;
  readonly rowUncertain: (title: string) => string;
  readonly rowUntold: (title: string, why: string) => string;
};

const of = (count: number, one: string, many: string) => `${numberText(count)} ${count === 1 ? one : many}`;

export const nb: MeasureEditTexts = {
  field: {
    title: 'Tittel',
    why: 'Hvorfor',
    indicatorId: 'Måleindikator',
    successFactor: 'Suksessfaktor',
    responsible: 'Ansvarlig',
    deputy: 'Vikar',
    phase: 'PUFF-trinn',
    start: 'Start',
    due: 'Frist',
    status: 'Status',
    archived: 'Arkivert',
  },
  change: (field, title) => `Endre ${field.toLocaleLowerCase('nb')}: ${title}`,
  edit: 'Endre',
  editOf: (title) => `Endre ${title}`,
  nobody: 'Ingen',
  findPerson: 'Skriv et navn',
  none: 'Ingen',
  save: 'Lagre',
  saving: 'Lagrer …',
  cancel: 'Avbryt',
  saved: 'Lagret.',
  titleNeeded: 'Tiltaket må ha en tittel.',
  dueBeforeStart: 'Fristen er før starten.',
  conflict: (fields) => `Noen andre har endret det samme imens: ${fields}.`,
  before: 'Sto der før',
  theirs: 'Står der nå',
  mine: 'Ditt',
  keepTheirs: 'Behold det som står der',
  keepMine: 'Lagre mitt likevel',
  create: 'Lag tiltaket',
  created: (title) => `«${title}» er lagt til.`,
  bulk: 'Endre flere',
  selected: (count) => `${numberText(count)} valgt`,
  tooMany: (most) => `Velg høyst ${numberText(most)} om gangen.`,
  unchanged: 'Som før',
  apply: (count) => `Endre ${numberText(count)} tiltak`,
  clear: 'Fjern valget',
  bulkSaved: (count) => `${numberText(count)} tiltak er lagret.`,
  bulkKept: (count) => `${numberText(count)} tiltak er tatt vare på, ikke sendt ennå.`,
  bulkFailed: (count) => `${of(count, 'tiltak ble ikke', 'tiltak ble ikke')} lagret:`,
  rowConflict: (title) => `«${title}» er endret av noen andre imens, og er slik de gjorde det.`,
  rowRefused: (title, why) => `«${title}»: ${why}`,
  rowUncertain: (title) => `«${title}»: vi vet ikke ennå om det ble lagret. Vi ser etter.`,
  rowUntold: (title, why) => `«${title}» er lagret, men Planner fikk ikke vite det. ${why}`,
};

export const nn: MeasureEditTexts = {
  ...nb,
  field: { ...nb.field, why: 'Kvifor' },
  nobody: 'Ingen',
  findPerson: 'Skriv eit namn',
  none: 'Ingen',
  saving: 'Lagrar …',
  saved: 'Lagra.',
  titleNeeded: 'Tiltaket må ha ein tittel.',
  dueBeforeStart: 'Fristen er før starten.',
  conflict: (fields) => `Nokon andre har endra det same imens: ${fields}.`,
  before: 'Stod der før',
  mine: 'Ditt',
  keepTheirs: 'Behald det som står der',
  keepMine: 'Lagre mitt likevel',
  created: (title) => `«${title}» er lagt til.`,
  bulk: 'Endre fleire',
  selected: (count) => `${numberText(count)} valde`,
  tooMany: (most) => `Vel høgst ${numberText(most)} om gongen.`,
  clear: 'Fjern valet',
  bulkSaved: (count) => `${numberText(count)} tiltak er lagra.`,
  bulkKept: (count) => `${numberText(count)} tiltak er tekne vare på, ikkje sende enno.`,
  bulkFailed: (count) => `${numberText(count)} tiltak vart ikkje lagra:`,
  rowConflict: (title) => `«${title}» er endra av nokon andre imens, og er slik dei gjorde det.`,
  rowUncertain: (title) => `«${title}»: vi veit ikkje enno om det vart lagra. Vi ser etter.`,
  rowUntold: (title, why) => `«${title}» er lagra, men Planner fekk ikkje vite det. ${why}`,
};

export const en: MeasureEditTexts = {
  field: {
    title: 'Title',
    why: 'Why',
    indicatorId: 'Indicator',
    successFactor: 'Success factor',
    responsible: 'Responsible',
    deputy: 'Deputy',
    phase: 'Phase',
    start: 'Start',
    due: 'Due',
    status: 'Status',
    archived: 'Archived',
  },
  change: (field, title) => `Change ${field.toLocaleLowerCase('en')}: ${title}`,
  edit: 'Edit',
  editOf: (title) => `Edit ${title}`,
  nobody: 'Nobody',
  findPerson: 'Type a name',
  none: 'None',
  save: 'Save',
  saving: 'Saving …',
  cancel: 'Cancel',
  saved: 'Saved.',
  titleNeeded: 'The measure needs a title.',
  dueBeforeStart: 'The due date is before the start.',
  conflict: (fields) => `Somebody else has changed the same meanwhile: ${fields}.`,
  before: 'Stood there before',
  theirs: 'Stands there now',
  mine: 'Yours',
  keepTheirs: 'Keep what stands there',
  keepMine: 'Save mine anyway',
  create: 'Create the measure',
  created: (title) => `“${title}” has been added.`,
  bulk: 'Edit several',
  selected: (count) => `${numberText(count)} selected`,
  tooMany: (most) => `Select at most ${numberText(most)} at a time.`,
  unchanged: 'As before',
  apply: (count) => `Change ${of(count, 'measure', 'measures')}`,
  clear: 'Clear the selection',
  bulkSaved: (count) => `${of(count, 'measure is', 'measures are')} saved.`,
  bulkKept: (count) => `${of(count, 'measure is', 'measures are')} kept, not sent yet.`,
  bulkFailed: (count) => `${of(count, 'measure was', 'measures were')} not saved:`,
  rowConflict: (title) => `“${title}” was changed by somebody else meanwhile, and is as they made it.`,
  rowRefused: (title, why) => `“${title}”: ${why}`,
  rowUncertain: (title) => `“${title}”: we do not know yet whether it was saved. We are looking.`,
  rowUntold: (title, why) => `“${title}” is saved, but Planner was not told. ${why}`,
};
