import type { PlanId } from './id.ts';
import type { Measure, MeasureStatus } from './measure.ts';
import { percentOf, statusOf } from './percentOf.ts';
import type { Task } from './task.ts';

/** One thing to do so that a measure and its Planner task say the same. */
export type SyncStep =
  /** The task moved: the list takes its status, and remembers the share agreed on. */
  | {
      readonly kind: 'storeFromTask';
      readonly measure: Measure;
      readonly task: Task;
      readonly status: MeasureStatus;
      readonly agreedPercent: number;
    }
  /** The list moved: the task takes its share done. */
  | { readonly kind: 'updateTask'; readonly measure: Measure; readonly task: Task; readonly percentComplete: 0 | 50 | 100 }
  /** Both moved, to the same: only the agreement is to be remembered. */
  | { readonly kind: 'agreed'; readonly measure: Measure; readonly task: Task; readonly agreedPercent: number }
  /** Both moved apart: the person chooses. */
  | { readonly kind: 'bothMoved'; readonly measure: Measure; readonly task: Task }
  /** The task is not in its plan any more: said, never quietly made again. */
  | { readonly kind: 'taskGone'; readonly measure: Measure };

/**
 * Compares each linked measure with its task and with what they last agreed on, and says what would bring them together.
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
    if (task) return stepOf(measure, task, link.agreedPercent);
    return plansRead === undefined || plansRead.has(link.planId) ? [{ kind: 'taskGone', measure }] : [];
  });
}

function stepOf(measure: Measure, task: Task, agreedPercent: number): readonly SyncStep[] {
  const [here, there, agreed] = [measure.status, statusOf(task.percentComplete), statusOf(agreedPercent)];
  const taskMoved = there !== agreed;
  if (here === there) return taskMoved ? [{ kind: 'agreed', measure, task, agreedPercent: task.percentComplete }] : [];
  if (here === agreed) return [{ kind: 'storeFromTask', measure, task, status: there, agreedPercent: task.percentComplete }];
  if (taskMoved) return [{ kind: 'bothMoved', measure, task }];
  return here === 'cancelled' ? [] : [{ kind: 'updateTask', measure, task, percentComplete: percentOf(here) }];
}

/** The status anyone sees: the task's where only the task moved, else the list's. Whoever may write stores it. */
export function mergedStatus(measure: Measure, step: SyncStep | undefined): MeasureStatus {
  return step?.kind === 'storeFromTask' ? step.status : measure.status;
}
