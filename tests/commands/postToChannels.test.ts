import { expect, test } from 'vitest';
import { createPostingLine } from '../../src/commands/createPostingLine.ts';
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

/** A line whose clock stands still, so that the waits are how far each turn is from the first. */
const lineOf = (waits: number[], wait = () => Promise.resolve()) =>
  createPostingLine({ now: () => 0, wait: (milliseconds) => (waits.push(milliseconds), wait()) });

/** The same channels told something else. */
function otherwise(posts: readonly StatusPost[], ownWords: string): readonly StatusPost[] {
  const prepared = prepareStatus(statusContentOf({ ownWords }), ownWords);
  if (prepared.kind !== 'ready') throw new Error('The message is too long.');
  return posts.map((post) => ({ ...post, status: prepared.status }));
}

/** Posts, and how each channel ended, in the channels' order. */
async function outcomesOf(services: Services, posts: readonly StatusPost[], waits: number[] = []) {
  const progress = new Map<string, PostProgress[]>();
  await postToChannels(services, posts, {
    line: lineOf(waits),
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

test('sharings that are begun together keep one pace, and each message is posted once', async () => {
  const { leader, posts, posted } = await opened();
  const waits: number[] = [];
  const line = lineOf(waits);
  const all = [posts, otherwise(posts, 'Det går bra.'), otherwise(posts, 'Vi trenger hjelp.')];
  await Promise.all(all.map((each) => postToChannels(leader, each, { line, onProgress: () => undefined })));
  expect(posted()).toHaveLength(3 * posts.length);
  const turns = [0, ...waits].toSorted((a, b) => a - b);
  expect(turns).toHaveLength(posted().length);
  for (const [index, at] of turns.slice(1).entries()) expect(at - (turns[index] ?? 0)).toBeGreaterThanOrEqual(messagePace.apart);
});

test('no more is claimed beforehand by several sharings than by one', async () => {
  const { leader, posts, posted, network } = await opened();
  const line = lineOf([], () => new Promise(() => undefined));
  const all = [posts, otherwise(posts, 'Det går bra.'), otherwise(posts, 'Vi trenger hjelp.')];
  for (const each of all) void postToChannels(leader, each, { line, onProgress: () => undefined });
  const claims = () => network.requests.filter((each) => /^POST .*\/lists\/Delinger\/items$/.test(each)).length;
  while (claims() < 7) await new Promise((resolve) => setTimeout(resolve));
  for (let turns = 0; turns < 50; turns += 1) await new Promise((resolve) => setTimeout(resolve));
  expect(all.flat().length).toBeGreaterThan(7);
  // The one that has been posted has left its place to the next.
  expect([posted().length, claims()]).toEqual([1, 7]);
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
