import { chooseSide, type Side } from '../../../src/commands/chooseSide.ts';
import { saveMeasures } from '../../../src/commands/saveMeasures.ts';
import { sendToPlanner } from '../../../src/commands/sendToPlanner.ts';
import { syncTasks, type QuietStep } from '../../../src/commands/syncTasks.ts';
import type { MeasureEdit } from '../../../src/domain/measureEdit.ts';
import { percentOf } from '../../../src/domain/percentOf.ts';
import type { Task } from '../../../src/domain/task.ts';
import { saidByList, taskSays } from '../../../src/domain/taskSync.ts';
import type { Services } from '../../../src/queries/services.ts';
import { measurePatch, pairNow, planner, rowInBatch, taskInBatch, taskPatch, withTask } from './planner.ts';
import { toldBy, toldByRefusal, type Attempt, type FaultyWrite } from './write.ts';

type Moved = {
  readonly edit?: MeasureEdit;
  readonly there?: { readonly percentComplete?: number; readonly dueDateTime?: string };
};

async function change(services: Services, { id, version }: Task, there: Moved['there']): Promise<void> {
  await services.graph.patch(`/v1.0/planner/tasks/${id}`, version, there, planner);
}

/** List and task brought together without asking, the list edited and the task changed after they were agreed on 50 and no due day. */
async function apart(services: Services, n: number, moved: Moved): Promise<Attempt> {
  const { measure, task } = await withTask(services, n);
  const { edit, there } = moved;
  if (edit) await saveMeasures(services, [{ measure, edit, task: undefined, operationId: services.newId() }]);
  if (there) await change(services, task, there);
  return {
    write: async () => {
      const { steps } = await pairNow(services, measure);
      const still = await syncTasks(services, steps as readonly QuietStep[]);
      return [still.has(measure.id) ? toldByRefusal(still.get(measure.id)) : 'done'];
    },
    effects: async () => {
      const now = await pairNow(services, measure);
      // A task that took what the list says agrees with it, whether or not that is remembered yet.
      const agree = there ? now.steps.length === 0 : taskSays(now.task, ['status', 'due'], saidByList(now.measure));
      return [Number(agree)];
    },
  };
}

/** Both have moved, each its own way, and the person lets one hold. */
async function chosen(services: Services, n: number, side: Side): Promise<Attempt> {
  const { measure, task } = await withTask(services, n);
  await saveMeasures(services, [{ measure, edit: { status: 'notStarted' }, task: undefined, operationId: services.newId() }]);
  await change(services, task, { percentComplete: 100 });
  const status = side === 'list' ? 'notStarted' : 'implemented';
  return {
    write: async () => {
      const now = await pairNow(services, measure);
      const [step] = now.steps;
      if (step?.kind !== 'bothMoved') return ['done'];
      return [toldBy((await chooseSide(services, { ...step, side })).kind, 'agreed')];
    },
    effects: async () => {
      const now = await pairNow(services, measure);
      return [Number(now.measure.status === status && now.task.percentComplete === percentOf(status))];
    },
  };
}

async function reported(services: Services, n: number): Promise<Attempt> {
  const { measure } = await withTask(services, n);
  return {
    write: async () => {
      const { task, measure: now } = await pairNow(services, measure);
      await sendToPlanner(services, { ...now, status: 'implemented', due: '2027-01-15' }, task, ['status', 'due']);
      return ['done'];
    },
    effects: async () => {
      const { task } = await pairNow(services, measure);
      return [Number(task.percentComplete === 100 && task.due === '2027-01-15')];
    },
  };
}

/** What brings the list and Planner to say the same. */
export const agreementWrites: readonly FaultyWrite[] = [
  { name: 'a share done and a due day told to Planner', request: taskPatch, begin: reported },
  { name: 'what was agreed when Planner was told', request: measurePatch, begin: reported },
  {
    name: 'the list takes a due day from Planner',
    request: rowInBatch,
    begin: (services, n) => apart(services, n, { there: { dueDateTime: '2027-01-15T10:00:00Z' } }),
  },
  {
    name: 'the list takes what Planner says',
    request: rowInBatch,
    begin: (services, n) => apart(services, n, { there: { percentComplete: 100 } }),
  },
  {
    name: 'Planner takes what the list says',
    request: taskInBatch,
    begin: (services, n) => apart(services, n, { edit: { status: 'implemented', due: '2027-01-15' } }),
  },
  {
    name: 'what was agreed when Planner took it',
    request: rowInBatch,
    begin: (services, n) => apart(services, n, { edit: { status: 'implemented', due: '2027-01-15' } }),
  },
  {
    name: 'what both came to is remembered',
    request: rowInBatch,
    begin: (services, n) => apart(services, n, { edit: { status: 'implemented' }, there: { percentComplete: 100 } }),
  },
  { name: 'the list that was chosen', request: taskPatch, begin: (services, n) => chosen(services, n, 'list') },
  {
    name: 'what was agreed when the list was chosen',
    request: measurePatch,
    begin: (services, n) => chosen(services, n, 'list'),
  },
  { name: 'Planner that was chosen', request: measurePatch, begin: (services, n) => chosen(services, n, 'planner') },
];
