import { Client } from '@microsoft/microsoft-graph-client';
import '@pnp/graph/batching.js';
import { GraphBrowser, graphfi } from '@pnp/graph';
import '@pnp/graph/planner/index.js';
import type { Queryable } from '@pnp/queryable';
import { syncTasks, type QuietStep } from '../../src/commands/syncTasks.ts';
import type { Measure } from '../../src/domain/measure.ts';
import { percentOf, statusOf } from '../../src/domain/percentOf.ts';
import { planTaskSync } from '../../src/domain/taskSync.ts';
import { createQueryClient } from '../../src/queries/createQueryClient.ts';
import { tasksQuery } from '../../src/queries/tasks.ts';
import { benchServices } from './benchServices.ts';
import type { PlannerWorld } from './plannerWorld.ts';

/** Brings measures and tasks together; says how many of them it looked at. */
export type Syncing = (world: PlannerWorld, measures: readonly Measure[]) => Promise<number>;

const siteOf = ({ site }: PlannerWorld) => `/sites/${site}/lists/Tiltak/items`;

/** Ours: all plans in one exchange, and what has moved in batches; what somebody else changed is taken in the next round. */
export async function syncByUs(world: PlannerWorld, known: readonly Measure[]): Promise<number> {
  const services = benchServices(world, world.fetch);
  let measures = known;
  for (let round = 0; round < 3; round += 1) {
    const readings = await createQueryClient().fetchQuery(tasksQuery(services, world.plans));
    const tasks = readings.flatMap((reading) => reading.tasks);
    const steps = planTaskSync(measures, tasks);
    if (steps.length === 0) return tasks.length;
    const quiet = steps.filter((step): step is QuietStep => step.kind !== 'bothMoved' && step.kind !== 'taskGone');
    if ((await syncTasks(services, quiet)).size === 0) return tasks.length;
    measures = await world.measures();
  }
  return 0;
}

/** Microsoft's client, task by task, with its own retries; what fails in the end is passed over. */
export async function syncByGraphClient(world: PlannerWorld, measures: readonly Measure[]): Promise<number> {
  const client = Client.initWithMiddleware({
    authProvider: { getAccessToken: () => world.token(['Sites.Selected', 'Tasks.ReadWrite']) },
  });
  let looked = 0;
  for (const { task: link, status, stored } of measures) {
    if (link === undefined) continue;
    try {
      const task = (await client.api(`/planner/tasks/${link.taskId}`).get()) as Record<string, unknown>;
      looked += 1;
      const percent = task['percentComplete'] as number;
      if (percent === percentOf(status)) continue;
      if (percent === link.agreedPercent)
        await client
          .api(`/planner/tasks/${link.taskId}`)
          .header('If-Match', String(task['@odata.etag']))
          .patch({ percentComplete: percentOf(status) });
      else
        await client
          .api(`${siteOf(world)}/${stored.itemId}/fields`)
          .header('If-Match', stored.version)
          .patch({ Status: statusOf(percent) === 'implemented' ? 'Innført' : 'I arbeid', AvtaltProsent: percent });
    } catch {
      continue;
    }
  }
  return looked;
}

/** PnPjs in batches of twenty, as its documentation shows; what fails inside a batch is passed over. It reads tasks; the moved ones it changes one by one. */
export async function syncByPnp(world: PlannerWorld, measures: readonly Measure[]): Promise<number> {
  const graph = graphfi().using(GraphBrowser({ baseUrl: 'https://graph.microsoft.com/v1.0' }), (instance: Queryable) => {
    instance.on.auth.replace(async (url, init) => {
      const headers = { ...init.headers, Authorization: `Bearer ${await world.token(['Sites.Selected', 'Tasks.ReadWrite'])}` };
      return [url, { ...init, headers }];
    });
    return instance;
  });
  let looked = 0;
  for (let first = 0; first < measures.length; first += 20) {
    const [batched, execute] = graph.batched();
    const asked = measures.slice(first, first + 20).map(async ({ task: link, status }) => {
      if (link === undefined) return;
      try {
        const task = await batched.planner.tasks.getById(link.taskId)();
        looked += 1;
        if (task.percentComplete === percentOf(status) || task.percentComplete !== link.agreedPercent) return;
        const etag = (task as unknown as Record<string, string>)['@odata.etag'] ?? '';
        await graph.planner.tasks.getById(link.taskId).update({ percentComplete: percentOf(status) }, etag);
      } catch {
        return;
      }
    });
    await execute().catch(() => undefined);
    // A request that was refused inside a batch may never be answered at all: it is not waited for longer than a person would.
    await Promise.race([Promise.all(asked), world.time.wait(10_000)]);
  }
  return looked;
}
