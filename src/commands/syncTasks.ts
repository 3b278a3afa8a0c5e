import type { MeasureId } from '../domain/id.ts';
import type { Measure } from '../domain/measure.ts';
import { percentOf } from '../domain/percentOf.ts';
import type { Task } from '../domain/task.ts';
import type { SyncStep } from '../domain/taskSync.ts';
import { listItemFieldsPath, listItemPath } from '../graph/listPaths.ts';
import { taskPath } from '../graph/plannerPaths.ts';
import { refusalOf } from '../queries/refusalOf.ts';
import type { Services } from '../queries/services.ts';
import type { Refusal } from '../text/refusal.ts';
import { lists } from '../wire/listSchema.ts';
import { agreementFields, measureRow } from '../wire/measureRow.ts';
import { parseTask } from '../wire/plannerTask.ts';
import { changeTogether, type TogetherChange } from './changeTogether.ts';

/** A step one of the two sides takes without asking anybody: Planner moved and the list follows, or the list moved and Planner follows. */
export type QuietStep = Extract<SyncStep, { kind: 'storeFromTask' | 'agreed' | 'updateTask' }>;

/** Measures that are still apart from their task, and why; undefined where nobody can tell. */
export type StillApart = ReadonlyMap<MeasureId, Refusal | undefined>;

/** Takes all steps together, in as few exchanges as there can be; each row and task is changed only if it still stands as it was seen. */
export async function syncTasks(services: Services, steps: readonly QuietStep[]): Promise<StillApart> {
  const answers = await changeTogether(
    services,
    steps.map((step) => changeOf(services, step)),
  );
  return new Map(
    steps.flatMap(({ measure }, index) => {
      const answer = answers[index];
      return answer?.ok === true ? [] : [[measure.id, answer && refusalOf(answer.error)] as const];
    }),
  );
}

function changeOf({ site }: Services, step: QuietStep): TogetherChange {
  const { measure, task } = step;
  const row = listItemFieldsPath(site, lists.measures.title, measure.stored.itemId);
  if (step.kind === 'updateTask') return tellingChange(row, measure, task);
  return {
    path: row,
    readPath: listItemPath(site, lists.measures.title, measure.stored.itemId),
    version: measure.stored.version,
    body: agreementFields(step.kind === 'storeFromTask' ? step.status : measure.status, step.agreedPercent),
    stillSeen: (read) => {
      const now = measureRow.read(read).row;
      const same = now?.status === measure.status && now.task?.agreedPercent === measure.task?.agreedPercent;
      return same ? now.stored.version : undefined;
    },
  };
}

/** Planner is told, and then the list remembers what was agreed. */
function tellingChange(row: string, measure: Measure, task: Task): TogetherChange {
  const percentComplete = percentOf(measure.status);
  return {
    path: taskPath(task.id),
    readPath: taskPath(task.id),
    version: task.version,
    body: { percentComplete },
    stillSeen: (read) => {
      const now = parseTask(read)?.task;
      return now?.percentComplete === task.percentComplete ? now.version : undefined;
    },
    afterwards: {
      method: 'PATCH',
      path: row,
      version: measure.stored.version,
      body: agreementFields(measure.status, percentComplete),
    },
  };
}
