import * as z from 'zod/mini';
import type { IndicatorId, MeasureId, PlanId, TaskId, UnitCode } from '../domain/id.ts';
import type { Measure, MeasureStatus, Phase, TaskLink } from '../domain/measure.ts';
import type { MeasureEdit, MeasureWords } from '../domain/measureEdit.ts';
import { percentOf } from '../domain/percentOf.ts';
import type { SyncField, SyncState } from '../domain/taskSync.ts';
import { dayCell, numberCell, personOf, textCell, wordCell, wordFor, writtenCell, yesNoCell } from './cells.ts';
import { defineRow } from './row.ts';

const statusByWord: Readonly<Record<string, MeasureStatus>> = {
  'Ikke startet': 'notStarted',
  'I arbeid': 'inProgress',
  Innført: 'implemented',
  Avlyst: 'cancelled',
};

const phaseByWord: Readonly<Record<string, Phase>> = {
  Planlegge: 'plan',
  Utføre: 'do',
  'Følge opp': 'check',
  Forbedre: 'act',
};

/** What the list remembers where list and task agreed that there is no due day; an empty cell remembers nothing. */
const noDueWord = 'Ingen';

const agreedDueCell = z.union([
  z.pipe(
    z.literal(noDueWord),
    z.transform(() => ({ day: undefined })),
  ),
  z.pipe(
    dayCell,
    z.transform((day) => ({ day })),
  ),
]);

/**
 * One item of «Tiltak»: something somebody does.
 *
 * A task id that cannot be read, or has no plan beside it, costs the row: shown without its task,
 * the measure would invite a second one.
 */
export const measureRow = defineRow({
  list: 'measures',
  needed: z
    .object({
      Title: textCell,
      Nokkel: textCell,
      EnhetKode: textCell,
      Status: wordCell(statusByWord),
      OppgaveId: z.optional(textCell),
      PlanId: z.optional(textCell),
    })
    .check(z.refine(({ OppgaveId, PlanId }) => OppgaveId === undefined || PlanId !== undefined, { path: ['PlanId'] })),
  optional: {
    OperasjonId: textCell,
    IndikatorNokkel: textCell,
    Suksessfaktor: textCell,
    Begrunnelse: writtenCell,
    AnsvarligId: textCell,
    AnsvarligNavn: textCell,
    VikarId: textCell,
    VikarNavn: textCell,
    Fase: wordCell(phaseByWord),
    Start: dayCell,
    Frist: dayCell,
    AvtaltProsent: numberCell,
    AvtaltFrist: agreedDueCell,
    Arkivert: yesNoCell,
    Demonstrasjon: yesNoCell,
  },
  expected: ['Title', 'Nokkel', 'EnhetKode', 'Status'],
  toDomain: (cells, { stored }): Measure => ({
    stored,
    id: cells.Nokkel as MeasureId,
    unitCode: cells.EnhetKode as UnitCode,
    title: cells.Title,
    why: cells.Begrunnelse,
    indicatorId: cells.IndikatorNokkel as IndicatorId | undefined,
    successFactor: cells.Suksessfaktor,
    responsible: personOf(cells.AnsvarligId, cells.AnsvarligNavn),
    deputy: personOf(cells.VikarId, cells.VikarNavn),
    phase: cells.Fase,
    start: cells.Start,
    due: cells.Frist,
    status: cells.Status,
    task: taskLinkOf(cells),
    archived: cells.Arkivert ?? false,
    demonstration: cells.Demonstrasjon ?? false,
  }),
});

type LinkCells = {
  OppgaveId?: string | undefined;
  PlanId?: string | undefined;
  AvtaltProsent: number | undefined;
  AvtaltFrist: TaskLink['agreedDue'];
  Status: MeasureStatus;
};

/** Where nothing is said to be agreed, the list's own status was: so a task that says otherwise is seen to have moved. */
function taskLinkOf({ OppgaveId, PlanId, AvtaltProsent, AvtaltFrist, Status }: LinkCells): TaskLink | undefined {
  if (OppgaveId === undefined || PlanId === undefined) return undefined;
  return {
    taskId: OppgaveId as TaskId,
    planId: PlanId as PlanId,
    agreedPercent: AvtaltProsent ?? percentOf(Status),
    ...(AvtaltFrist === undefined ? {} : { agreedDue: AvtaltFrist }),
  };
}

/** The field a status is kept in. */
export function statusFields(status: MeasureStatus) {
  return { Status: wordFor(statusByWord, status) };
}

/** The fields a link to a task is kept in. */
export function taskLinkFields({ taskId, planId, agreedPercent, agreedDue }: TaskLink) {
  return {
    OppgaveId: taskId,
    PlanId: planId,
    AvtaltProsent: agreedPercent,
    AvtaltFrist: agreedDue ? dueWord(agreedDue.day) : null,
  };
}

/** The fields of what list and task agree on. */
export function agreementFields(fields: readonly SyncField[], { status, percentComplete, due }: SyncState) {
  return {
    ...(fields.includes('status') ? { ...statusFields(status), AvtaltProsent: percentComplete } : {}),
    ...(fields.includes('due') ? { Frist: due ?? null, AvtaltFrist: dueWord(due) } : {}),
  };
}

function dueWord(day: string | undefined): string {
  return day ?? noDueWord;
}

/** The fields that no longer name a task. */
export const noTaskFields = { OppgaveId: null, PlanId: null, AvtaltProsent: null, AvtaltFrist: null };

const cellsOf: { readonly [Name in keyof MeasureWords]: (said: MeasureWords[Name]) => object } = {
  title: (title) => ({ Title: title }),
  why: (why) => ({ Begrunnelse: why ?? null }),
  indicatorId: (id) => ({ IndikatorNokkel: id ?? null }),
  successFactor: (text) => ({ Suksessfaktor: text ?? null }),
  responsible: (person) => ({ AnsvarligId: person?.id ?? null, AnsvarligNavn: person?.name ?? null }),
  deputy: (person) => ({ VikarId: person?.id ?? null, VikarNavn: person?.name ?? null }),
  phase: (phase) => ({ Fase: phase === undefined ? null : wordFor(phaseByWord, phase) }),
  start: (day) => ({ Start: day ?? null }),
  due: (day) => ({ Frist: day ?? null }),
  status: statusFields,
  archived: (archived) => ({ Arkivert: archived }),
};

/** The fields an edit is kept in; what it takes away is emptied. */
export function editFields(edit: MeasureEdit): Readonly<Record<string, unknown>> {
  const names = Object.keys(edit) as (keyof MeasureWords)[];
  return Object.assign({}, ...names.map((name) => (cellsOf[name] as (said: unknown) => object)(edit[name]))) as Readonly<
    Record<string, unknown>
  >;
}
