import { expect, test } from 'vitest';
import { createTurns } from '../../src/commands/createTurns.ts';
import type { StatusPost } from '../../src/commands/postStatus.ts';
import { postToChannels, type PostProgress } from '../../src/commands/postToChannels.ts';
import { prepareStatus } from '../../src/commands/prepareStatus.ts';
import type { UnitCode } from '../../src/domain/id.ts';
import { messagePace } from '../../src/domain/pace.ts';
import type { Period } from '../../src/domain/period.ts';
import { channelsQuery } from '../../src/queries/channels.ts';
import { createQueryClient } from '../../src/queries/createQueryClient.ts';
import type { Services } from '../../src/queries/services.ts';
import { statusContentOf } from '../wire/statusContents.ts';
import { openFaultyTenant } from './faultyTenant.ts';
import { says, saysAfterwards } from './networkFaults.ts';
import { smallSeed } from './smallSeed.ts';

async function opened() {
  const tenant = await openFaultyTenant({ seed: smallSeed(), pageSize: 50 });
  const leader = tenant.servicesOf('leader');
  const { channels } = await createQueryClient().fetchQuery(channelsQuery(leader));
  const prepared = prepareStatus(statusContentOf(), leader.newId());
  if (prepared.kind !== 'ready') throw new Error('The message is too long.');
  const posts = channels.map((channel): StatusPost => ({
    unitCode: 'KRS-KULTUR' as UnitCode,
    period: '2026' as Period,
    channel,
    status: prepared.status,
  }));
  return { ...tenant, leader, posts, posted: () => tenant.network.requests.filter((each) => /^POST .*\/messages$/.test(each)) };
}

/** Posts, and how each channel ended, in the channels' order. */
async function outcomesOf(services: Services, posts: readonly StatusPost[], waits: number[] = []) {
  const progress = new Map<string, PostProgress[]>();
  const turn = createTurns({
    now: () => 0,
    wait: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
  });
  await postToChannels(services, posts, {
    turn,
    onProgress: (channel, step) => progress.set(channel.id, [...(progress.get(channel.id) ?? []), step]),
  });
  return posts.map(({ channel }) => progress.get(channel.id)?.map(({ kind }) => kind));
}

const ends = (outcomes: readonly (readonly string[] | undefined)[]) =>
  outcomes.map((steps) => steps?.at(-1) ?? '').toSorted((a, b) => a.localeCompare(b));

test('every channel is posted to once, each at its turn, and each is told of as it goes', async () => {
  const { leader, posts, posted } = await opened();
  const waits: number[] = [];
  const outcomes = await outcomesOf(leader, posts, waits);
  expect(outcomes).toEqual(posts.map(() => ['waiting', 'posting', 'sent']));
  expect(posts.length).toBeGreaterThan(3);
  expect(posted()).toHaveLength(posts.length);
  expect(new Set(posted()).size).toBe(posts.length);
  // Asked for at once, they are a quarter of a second apart.
  expect(waits.toSorted((a, b) => a - b)).toEqual(posts.slice(1).map((_, index) => (index + 1) * messagePace.apart));
});

test('one that is refused and one that is uncertain stand by themselves; the others go on', async () => {
  const { leader, posts, posted, network } = await opened();
  network.fail(/\/messages$/, says(403, 'forbidden'));
  network.fail(/\/messages$/, saysAfterwards(504));
  const outcomes = await outcomesOf(leader, posts);
  expect(ends(outcomes)).toEqual(['refused', ...posts.slice(2).map(() => 'sent'), 'uncertain']);
  expect(network.left()).toBe(0);
  const before = posted().length;
  const again = await outcomesOf(leader, posts);
  expect(ends(again)).toEqual([...posts.slice(1).map(() => 'alreadyShared'), 'sent']);
  expect(posted().length).toBe(before + 1);
});
