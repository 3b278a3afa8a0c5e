import { chooseSide, type Side } from '../../../src/commands/chooseSide.ts';
import { createTask } from '../../../src/commands/createTask.ts';
import type { Echo } from '../../../src/commands/echo.ts';
import { linkExistingTask } from '../../../src/commands/linkExistingTask.ts';
import { linkTask } from '../../../src/commands/linkTask.ts';
import { saveMeasures } from '../../../src/commands/saveMeasures.ts';
import { sendToPlanner } from '../../../src/commands/sendToPlanner.ts';
import { syncTasks, type QuietStep } from '../../../src/commands/syncTasks.ts';
import { unlinkTask } from '../../../src/commands/unlinkTask.ts';
import type { PlanId } from '../../../src/domain/id.ts';
import type { Measure } from '../../../src/domain/measure.ts';
import type { MeasureEdit } from '../../../src/domain/measureEdit.ts';
import { percentOf } from '../../../src/domain/percentOf.ts';
import type { Task } from '../../../src/domain/task.ts';
import { planTaskSync, saidByList, taskSays } from '../../../src/domain/taskSync.ts';
import type { Services } from '../../../src/queries/services.ts';
import { parseTask } from '../../../src/wire/plannerTask.ts';
import {
  changeItem,
  inBatch,
  measureNow,
  newMeasure,
  toldBy,
  toldByRefusal,
  type Attempt,
  type FaultyWrite,
  type Told,
} from './write.ts';

const planner = { scopes: ['Tasks.ReadWrite'] };
const planId = 'Kultur-plan-0000000000000001' as PlanId;
const measurePatch = /^PATCH .*\/lists\/Tiltak\/items\//;
const taskPatch = /^PATCH \/v1.0\/planner\/tasks\/[^/]+$/;
const detailsPatch = /^PATCH \/v1.0\/planner\/tasks\/[^/]+\/details$/;
const rowInBatch = inBatch('PATCH', 'lists/Tiltak/items');
const taskInBatch = inBatch('PATCH', 'planner/tasks');

async function tasksNamed({ graph }: Services, title: string): Promise<readonly Task[]> {
  const items = await graph.getAll(`/v1.0/planner/plans/${planId}/tasks`, planner);
  return items.flatMap((item) => parseTask(item)?.task ?? []).filter((task) => task.title === title);
}

async function handMade(services: Services, n: number): Promise<Task> {
  const title = `For hånd ${n}`;
  await services.graph.post('/v1.0/planner/tasks', { planId, title, percentComplete: 50 }, planner);
  const [task] = await tasksNamed(services, title);
  if (task === undefined) throw new Error('The task was not made.');
  return task;
}

async function withTask(services: Services, n: number) {
  const made = await createTask(services, { measure: await newMeasure(services, n), planId });
  if (made.kind !== 'created') throw new Error(made.kind);
  return made;
}

/** The measure and its task as they stand now, and what stands between them. */
async function pairNow(services: Services, { stored, title }: Measure) {
  const measure = await measureNow(services, stored.itemId);
  const tasks = await tasksNamed(services, title);
  return { measure, tasks, task: tasks[0]!, steps: planTaskSync([measure], tasks) };
}

async function change(services: Services, { id, version }: Task, there: Moved['there']): Promise<void> {
  await services.graph.patch(`/v1.0/planner/tasks/${id}`, version, there, planner);
}

async function references({ graph }: Services, task: Task, measure: Measure): Promise<number> {
  const details = JSON.stringify(await graph.get(`/v1.0/planner/tasks/${task.id}/details`, planner));
  return details.split(measure.id).length - 1;
}

/** What is told of an echo: done where it was not handed back. */
function toldByEcho(unsent: readonly Echo[], kind: Echo['kind']): Told {
  const echo = unsent.find((each) => each.kind === kind);
  return echo === undefined ? 'done' : toldByRefusal(echo.refusal);
}

type Moved = {
  readonly edit?: MeasureEdit;
  readonly there?: { readonly percentComplete?: number; readonly dueDateTime?: string };
};

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

async function newTask(services: Services, n: number): Promise<Attempt> {
  const measure = await newMeasure(services, n);
  let again: readonly Echo[] | undefined;
  return {
    write: async () => {
      // What was handed back is sent again; where nothing was made the person asks once more.
      if (again !== undefined) for (const echo of again) await echo.send();
      const made = again === undefined ? await createTask(services, { measure, planId }) : undefined;
      if (made?.kind === 'uncertain') return ['unknown', 'unknown', 'unknown'];
      again = made?.unsent ?? [];
      return ['done', toldByEcho(again, 'listRow'), toldByEcho(again, 'taskReference')];
    },
    effects: async () => {
      const { tasks, measure: now, task } = await pairNow(services, measure);
      if (task === undefined) return [0, 0, 0];
      return [tasks.length, Number(now.task?.taskId === task.id), await references(services, task, measure)];
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

async function linked(services: Services, n: number): Promise<Attempt> {
  const [task, measure] = [await handMade(services, n), await newMeasure(services, n)];
  let again: readonly Echo[] | undefined;
  return {
    write: async () => {
      if (again !== undefined) for (const echo of again) await echo.send();
      const outcome = again === undefined ? await linkExistingTask(services, measure, task) : undefined;
      if (outcome !== undefined && outcome.kind !== 'linked') return [toldBy(outcome.kind), toldBy(outcome.kind)];
      again = outcome?.unsent ?? [];
      return ['done', toldByEcho(again, 'taskReference')];
    },
    effects: async () => [
      Number((await measureNow(services, measure.stored.itemId)).task?.taskId === task.id),
      await references(services, task, measure),
    ],
  };
}

async function unlinked(services: Services, n: number): Promise<Attempt> {
  const { task, measure } = await withTask(services, n);
  const other = await handMade(services, n);
  let again: readonly Echo[] | undefined;
  return {
    write: async () => {
      if (again !== undefined) for (const echo of again) await echo.send();
      const outcome = again === undefined ? await unlinkTask(services, measure) : undefined;
      if (outcome !== undefined && outcome.kind !== 'unlinked') return [toldBy(outcome.kind), toldBy(outcome.kind)];
      again = outcome?.unsent ?? [];
      return ['done', toldByEcho(again, 'taskReference')];
    },
    effects: async () => [
      Number((await measureNow(services, measure.stored.itemId)).task === undefined),
      1 - (await references(services, task, measure)),
    ],
    rival: {
      acts: () =>
        changeItem(
          services,
          { list: 'Tiltak', column: 'Nokkel', value: measure.id },
          { OppgaveId: other.id, PlanId: planId, AvtaltProsent: 50 },
        ),
      stands: async () => (await measureNow(services, measure.stored.itemId)).task?.taskId === other.id,
    },
  };
}

async function tied(services: Services, n: number): Promise<Attempt> {
  const [task, measure] = [await handMade(services, n), await newMeasure(services, n)];
  return {
    write: async () => [toldBy((await linkTask(services, measure, task)).kind, 'saved')],
    effects: async () => [Number((await measureNow(services, measure.stored.itemId)).task?.taskId === task.id)],
  };
}

/** What passes between the list and Planner. */
export const taskWrites: readonly FaultyWrite[] = [
  { name: 'a new task in Planner', request: /^POST \/v1.0\/planner\/tasks$/, begin: newTask },
  { name: "a new task's row", request: measurePatch, begin: newTask },
  { name: 'the way back on a new task', request: detailsPatch, begin: newTask },
  { name: 'a tie from a measure to a task', request: measurePatch, begin: tied },
  { name: 'a link to a task that is there', request: measurePatch, begin: linked },
  { name: 'the way back on a task that is there', request: detailsPatch, begin: linked },
  { name: 'a link that is taken away', request: measurePatch, canBeLookedUp: true, begin: unlinked },
  { name: 'the way back that is taken away', request: detailsPatch, begin: unlinked },
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
