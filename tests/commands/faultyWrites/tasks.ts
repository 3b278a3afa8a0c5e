import { createTask } from '../../../src/commands/createTask.ts';
import type { Echo } from '../../../src/commands/echo.ts';
import { linkExistingTask } from '../../../src/commands/linkExistingTask.ts';
import { linkTask } from '../../../src/commands/linkTask.ts';
import { unlinkTask } from '../../../src/commands/unlinkTask.ts';
import type { Measure } from '../../../src/domain/measure.ts';
import type { Task } from '../../../src/domain/task.ts';
import type { Services } from '../../../src/queries/services.ts';
import { detailsPatch, measurePatch, pairNow, planId, planner, tasksNamed, withTask } from './planner.ts';
import { changeItem, measureNow, newMeasure, toldBy, toldByRefusal, type Attempt, type FaultyWrite, type Told } from './write.ts';

async function handMade(services: Services, n: number): Promise<Task> {
  const title = `For hånd ${n}`;
  await services.graph.post('/v1.0/planner/tasks', { planId, title, percentComplete: 50 }, planner);
  const [task] = await tasksNamed(services, title);
  if (task === undefined) throw new Error('The task was not made.');
  return task;
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

/** What ties measures and tasks together. */
export const taskWrites: readonly FaultyWrite[] = [
  { name: 'a new task in Planner', request: /^POST \/v1.0\/planner\/tasks$/, begin: newTask },
  { name: "a new task's row", request: measurePatch, begin: newTask },
  { name: 'the way back on a new task', request: detailsPatch, begin: newTask },
  { name: 'a tie from a measure to a task', request: measurePatch, begin: tied },
  { name: 'a link to a task that is there', request: measurePatch, begin: linked },
  { name: 'the way back on a task that is there', request: detailsPatch, begin: linked },
  { name: 'a link that is taken away', request: measurePatch, canBeLookedUp: true, begin: unlinked },
  { name: 'the way back that is taken away', request: detailsPatch, begin: unlinked },
];
