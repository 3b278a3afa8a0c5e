import type { PlanId } from './id.ts';
import type { Measure, MeasureStatus, TaskLink } from './measure.ts';
import type { MeasureEdit } from './measureEdit.ts';
import { percentOf, statusOf } from './percentOf.ts';
import type { Task } from './task.ts';

/** What a measure and its task agree on, each for itself. Titles may differ on purpose, and are left alone. */
export type SyncField = 'status' | 'due';

const syncFields: readonly SyncField[] = ['status', 'due'];

/** What one side says of it: the share done is 0–100, the due day ISO. */
export type SyncState = { readonly status: MeasureStatus; readonly percentComplete: number; readonly due: string | undefined };

type StepAbout = { readonly measure: Measure; readonly task: Task; readonly fields: readonly SyncField[] };

/** One thing to do so that a measure and its Planner task say the same; `fields` is what it is about. */
export type SyncStep =
  /** The task moved: the list takes what it says, and remembers it as agreed on. */
  | ({ readonly kind: 'storeFromTask' } & StepAbout)
  /** The list moved: the task takes what it says. */
  | ({ readonly kind: 'updateTask' } & StepAbout)
  /** Both moved, to the same: only the agreement is to be remembered. */
  | ({ readonly kind: 'agreed' } & StepAbout)
  /** Both moved apart, or they differ and nobody remembers what was agreed on: the person chooses. */
  | ({ readonly kind: 'bothMoved' } & StepAbout)
  /** The task is not in its plan any more: said, never quietly made again. */
  | { readonly kind: 'taskGone'; readonly measure: Measure };

/**
 * Compares each linked measure with its task and with what they last agreed on, and says what would bring them together, one step at a time: what the
 * task moved first, so that nothing a person has to choose holds it up.
 *
 * It does nothing itself, and the plan is empty when all agree. A cancelled measure asks nothing of its task, and an archived one neither asks nor hears. `plansRead` are the plans
 * whose tasks were all read; a measure whose plan could not be read is passed over, since its task may well be there.
 */
export function planTaskSync(
  measures: readonly Measure[],
  tasks: readonly Task[],
  plansRead?: ReadonlySet<PlanId>,
): readonly SyncStep[] {
  const taskById = new Map(tasks.map((task) => [task.id, task]));
  return measures.flatMap((measure): readonly SyncStep[] => {
    const { task: link, archived } = measure;
    if (link === undefined || archived) return [];
    const task = taskById.get(link.taskId);
    if (task) return stepOf(measure, task, link);
    return plansRead === undefined || plansRead.has(link.planId) ? [{ kind: 'taskGone', measure }] : [];
  });
}

function stepOf(measure: Measure, task: Task, link: TaskLink): readonly SyncStep[] {
  const movement = movements(measure, task, link);
  const those = (...wanted: readonly Movement[]) => syncFields.filter((field) => wanted.includes(movement[field]));
  const step = (kind: Exclude<SyncStep['kind'], 'taskGone'>, fields: readonly SyncField[]) => [{ kind, measure, task, fields }];
  if (those('task').length > 0) return step('storeFromTask', those('task', 'both', 'unremembered'));
  if (those('apart').length > 0) return step('bothMoved', those('apart'));
  if (those('list').length > 0) return step('updateTask', those('list'));
  return those('both').length > 0 ? step('agreed', those('both', 'unremembered')) : [];
}

/** Which side has moved since they agreed; both to the same, or apart. Unremembered: they are alike, and nobody has said so: worth no request of its own. */
export type Movement = 'neither' | 'task' | 'list' | 'both' | 'apart' | 'unremembered';

/** Which side has moved in each field since they agreed on what `link` remembers. */
export function movements(measure: Measure, task: Task, link: TaskLink): Readonly<Record<SyncField, Movement>> {
  return { status: statusMovement(measure, task, link), due: dueMovement(measure, task, link) };
}

function movementOf<T>(here: T, there: T, agreed: T): Movement {
  if (here === there) return there === agreed ? 'neither' : 'both';
  if (here === agreed) return 'task';
  return there === agreed ? 'list' : 'apart';
}

function statusMovement({ status }: Measure, { percentComplete }: Task, { agreedPercent }: TaskLink): Movement {
  const movement = movementOf<MeasureStatus>(status, statusOf(percentComplete), statusOf(agreedPercent));
  return status === 'cancelled' && movement === 'list' ? 'neither' : movement;
}

function dueMovement({ status, due }: Measure, task: Task, { agreedDue }: TaskLink): Movement {
  if (status === 'cancelled') return 'neither';
  if (agreedDue === undefined) return due === task.due ? 'unremembered' : 'apart';
  return movementOf(due, task.due, agreedDue.day);
}

/** What the list says, as Planner would say it. */
export function saidByList({ status, due }: Measure): SyncState {
  return { status, percentComplete: percentOf(status), due };
}

/** What the task says, as the list would say it. */
export function saidByTask({ percentComplete, due }: Task): SyncState {
  return { status: statusOf(percentComplete), percentComplete, due };
}

/** What of a saved edit its task is to hear: what the list still says so. A cancelled measure asks nothing of its task. */
export function toldFields(edit: MeasureEdit, saved: Measure): readonly SyncField[] {
  if (saved.status === 'cancelled') return [];
  return syncFields.filter((field) => Object.hasOwn(edit, field) && edit[field] === saved[field]);
}

/** Whether a task says what is said of some fields. */
export function taskSays(task: Task, fields: readonly SyncField[], { percentComplete, due }: SyncState): boolean {
  return fields.every((field) => (field === 'status' ? task.percentComplete === percentComplete : task.due === due));
}

/** Whether the list remembers that what is said of some fields was agreed on. */
export function isAgreed({ task }: Measure, fields: readonly SyncField[], { percentComplete, due }: SyncState): boolean {
  if (task === undefined) return false;
  const { agreedPercent, agreedDue } = task;
  return fields.every((field) =>
    field === 'status' ? agreedPercent === percentComplete : agreedDue !== undefined && agreedDue.day === due,
  );
}

/** The measure as anyone sees it: as its task says where only the task moved, else as the list does. Whoever may write stores it. */
export function mergedMeasure(measure: Measure, step: SyncStep | undefined): Measure {
  if (step?.kind !== 'storeFromTask') return measure;
  const { status, due } = saidByTask(step.task);
  return {
    ...measure,
    ...(step.fields.includes('status') ? { status } : {}),
    ...(step.fields.includes('due') ? { due } : {}),
  };
}
