import type { Measurement } from './measurement.ts';
import { syncByGraphClient, syncByPnp, syncByUs, type Syncing } from './plannerWays.ts';
import { agreementOf, openPlannerWorld } from './plannerWorld.ts';

/**
 * 2 000 tiltak with tasks in ten plans, 50 of them moved, every tenth answer 429 and every fiftieth change 412: ours beside graph-client
 * task by task and PnPjs in batches, by one clock that only waiting moves.
 */
export async function plannerSyncCosts(): Promise<readonly Measurement[]> {
  const ours = await ended(syncByUs);
  const graphClient = await ended(syncByGraphClient);
  const pnp = await ended(syncByPnp);
  const of = (name: string, { exchanges, looked, left }: Ended, goal: boolean): readonly Measurement[] => [
    { name: `Planner, ${name}, exchanges`, value: exchanges, unit: 'exchanges', ...(goal ? { atMost: 10 } : {}) },
    { name: `Planner, ${name}, tasks looked at`, value: looked, unit: 'tasks', ...(goal ? { atLeast: 2_000 } : {}) },
    { name: `Planner, ${name}, still apart in the end`, value: left, unit: 'tasks', ...(goal ? { atMost: 0 } : {}) },
  ];
  const times = (other: Ended) => Math.round(other.seconds / ours.seconds);
  return [
    ...of('ours', ours, true),
    ...of('graph-client', graphClient, false),
    ...of('PnPjs', pnp, false),
    { name: 'Planner, time of graph-client against ours', value: times(graphClient), unit: 'ratio', atLeast: 300 },
    { name: 'Planner, time of PnPjs against ours', value: times(pnp), unit: 'ratio' },
  ];
}

type Ended = { readonly exchanges: number; readonly looked: number; readonly left: number; readonly seconds: number };

async function ended(sync: Syncing): Promise<Ended> {
  const world = await openPlannerWorld();
  const measures = await world.measures();
  const realFetch = globalThis.fetch;
  globalThis.fetch = world.fetch;
  const start = world.time.now();
  try {
    const looked = await world.time.run(() => sync(world, measures));
    const { agree, total } = await agreementOf(world);
    return { exchanges: world.exchanges(), looked, left: total - agree, seconds: (world.time.now() - start) / 1000 };
  } finally {
    globalThis.fetch = realFetch;
    world.close();
  }
}
