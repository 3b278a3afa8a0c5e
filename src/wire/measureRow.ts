import * as z from 'zod/mini';
import type { IndicatorId, MeasureId, PlanId, TaskId, UnitCode } from '../domain/id.ts';
import type { Measure, MeasureStatus, Phase, TaskLink } from '../domain/measure.ts';
import type { MeasureEdit, MeasureWords } from '../domain/measureEdit.ts';
import { percentOf } from '../domain/percentOf.ts';
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
  Status: MeasureStatus;
};

/** Where nothing is said to be agreed, the list's own status was: so a task that says otherwise is seen to have moved. */
function taskLinkOf({ OppgaveId, PlanId, AvtaltProsent, Status }: LinkCells): TaskLink | undefined {
  if (OppgaveId === undefined || PlanId === undefined) return undefined;
  return { taskId: OppgaveId as TaskId, planId: PlanId as PlanId, agreedPercent: AvtaltProsent ?? percentOf(Status) };
}

/** The field a status is kept in. */
export function statusFields(status: MeasureStatus) {
  return { Status: wordFor(statusByWord, status) };
}

/** The fields a link to a task is kept in. */
export function taskLinkFields({ taskId, planId, agreedPercent }: TaskLink) {
  return { OppgaveId: taskId, PlanId: planId, AvtaltProsent: agreedPercent };
}

/** The fields of a status that list and task agree on. */
export function agreementFields(status: MeasureStatus, agreedPercent: number) {
  return { ...statusFields(status), AvtaltProsent: agreedPercent };
}

/** The fields that no longer name a task. */
export const noTaskFields = { OppgaveId: null, PlanId: null, AvtaltProsent: null };

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
