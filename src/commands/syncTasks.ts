import type { MeasureId } from '../domain/id.ts';
import type { Measure } from '../domain/measure.ts';
import { saidByList, saidByTask, taskSays, type SyncField, type SyncStep } from '../domain/taskSync.ts';
import { listItemFieldsPath, listItemPath } from '../graph/listPaths.ts';
import { taskPath } from '../graph/plannerPaths.ts';
import { refusalOf } from '../queries/refusalOf.ts';
import type { Services } from '../queries/services.ts';
import type { Refusal } from '../text/refusal.ts';
import { lists } from '../wire/listSchema.ts';
import { agreementFields, measureRow } from '../wire/measureRow.ts';
import { parseTask } from '../wire/plannerTask.ts';
import { agreedTaskFields } from '../wire/taskFields.ts';
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
  const { measure, task, fields } = step;
  const row = listItemFieldsPath(site, lists.measures.title, measure.stored.itemId);
  if (step.kind === 'updateTask') return tellingChange(row, step);
  return {
    path: row,
    readPath: listItemPath(site, lists.measures.title, measure.stored.itemId),
    version: measure.stored.version,
    body: agreementFields(fields, saidByTask(task)),
    stillSeen: (read) => {
      const now = measureRow.read(read).row;
      return now !== undefined && fields.every((field) => sameSeen[field](now, measure)) ? now.stored.version : undefined;
    },
  };
}

/** Whether a row says, and remembers, the same of a field as when it was seen. */
const sameSeen: Readonly<Record<SyncField, (now: Measure, seen: Measure) => boolean>> = {
  status: (now, seen) => now.status === seen.status && now.task?.agreedPercent === seen.task?.agreedPercent,
  due: (now, seen) => now.due === seen.due && now.task?.agreedDue?.day === seen.task?.agreedDue?.day,
};

/** Planner is told, and then the list remembers what was agreed. */
function tellingChange(row: string, { measure, task, fields }: Omit<QuietStep, 'kind'>): TogetherChange {
  const said = saidByList(measure);
  return {
    path: taskPath(task.id),
    readPath: taskPath(task.id),
    version: task.version,
    body: agreedTaskFields(fields, said),
    stillSeen: (read) => {
      const now = parseTask(read)?.task;
      return now !== undefined && taskSays(now, fields, saidByTask(task)) ? now.version : undefined;
    },
    afterwards: {
      method: 'PATCH',
      path: row,
      version: measure.stored.version,
      body: agreementFields(fields, said),
    },
  };
}
