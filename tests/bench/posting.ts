import type { Measurement } from './measurement.ts';
import { postByGraphClient, postByPnp, postByUs, type Posting } from './postingWays.ts';
import { openPostingWorld, type PostFault, type PostingWorld } from './postingWorld.ts';

const [units, channels] = [10, 20];
/** 4 messages a second. */
const floorSeconds = (units * channels) / 4;

/**
 * 200 summaries to 20 channels, ten units' to each, where every tenth message arrives without an answer, beside graph-client and PnPjs
 * as their documentation uses them. Only ours has its tab closed too: the others keep nothing to go on with.
 */
export async function postingCosts(): Promise<readonly Measurement[]> {
  const ours = await ended(['504 afterwards', 'reset afterwards'], postByUs);
  const closed = await ended(['504 afterwards', 'reset afterwards', 'tab closed afterwards'], postByUs);
  const graphClient = await ended(['504 afterwards', 'reset afterwards'], postByGraphClient);
  const pnp = await ended(['504 afterwards', 'reset afterwards'], postByPnp);
  const names = { ours, 'ours, tabs closed': closed, 'graph-client': graphClient, PnPjs: pnp };
  const goals = { once: { atLeast: units * channels }, twice: { atMost: 0 }, throttled: { atMost: 0 }, wall: { atMost: 1.05 } };
  return Object.entries(names).flatMap(([name, { once, twice, throttled, seconds }]): readonly Measurement[] => {
    const none = { once: {}, twice: {}, throttled: {}, wall: {} };
    // With tabs closed the person's own time is in it, so the wall clock says nothing.
    const goal = name === 'ours' ? goals : name.startsWith('ours') ? { ...goals, wall: {} } : none;
    return [
      { name: `posting 200, ${name}, exactly once`, value: once, unit: 'messages', ...goal.once },
      { name: `posting 200, ${name}, more than once`, value: twice, unit: 'messages', ...goal.twice },
      { name: `posting 200, ${name}, answered 429`, value: throttled, unit: 'exchanges', ...goal.throttled },
      {
        name: `posting 200, ${name}, against the floor of ${floorSeconds} s`,
        value: round(seconds / floorSeconds),
        unit: 'ratio',
        ...goal.wall,
      },
    ];
  });
}

async function ended(faults: readonly PostFault[], post: Posting) {
  const world = await openPostingWorld(channels, faults);
  const start = world.time.now();
  const realFetch = globalThis.fetch;
  globalThis.fetch = world.openTab().fetch;
  try {
    await world.time.run(() => post(world, units));
  } finally {
    globalThis.fetch = realFetch;
    world.close();
  }
  return { ...tally(world), throttled: world.throttled(), seconds: (world.time.now() - start) / 1000 };
}

function tally({ posted }: PostingWorld) {
  const counts = [...posted.values()];
  return { once: counts.filter((count) => count === 1).length, twice: counts.filter((count) => count > 1).length };
}

const round = (value: number) => Math.round(value * 1000) / 1000;
