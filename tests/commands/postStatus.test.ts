import { expect, test } from 'vitest';
import { postStatus, type StatusPost } from '../../src/commands/postStatus.ts';
import { prepareStatus } from '../../src/commands/prepareStatus.ts';
import { settleShare } from '../../src/commands/settleShare.ts';
import type { UnitCode } from '../../src/domain/id.ts';
import type { Period } from '../../src/domain/period.ts';
import { channelsQuery } from '../../src/queries/channels.ts';
import { createQueryClient } from '../../src/queries/createQueryClient.ts';
import type { Services } from '../../src/queries/services.ts';
import { sharesQuery } from '../../src/queries/shares.ts';
import type { StatusContent } from '../../src/wire/statusCard.ts';
import { statusContentOf } from '../wire/statusContents.ts';
import { openFaultyTenant } from './faultyTenant.ts';
import { reset, resetAfterwards, says, saysAfterwards, type NetworkFault } from './networkFaults.ts';
import { smallSeed } from './smallSeed.ts';

const kultur = 'KRS-KULTUR' as UnitCode;
const claim = /^POST .*\/lists\/Delinger\/items$/;
const message = /^POST .*\/messages$/;

async function opened() {
  const tenant = await openFaultyTenant({ seed: smallSeed(), pageSize: 50 });
  const leader = tenant.servicesOf('leader');
  return { ...tenant, leader, posted: () => tenant.network.requests.filter((request) => message.test(request)).length };
}

async function postOf(services: Services, words: Partial<StatusContent> = {}): Promise<StatusPost> {
  const { channels } = await createQueryClient().fetchQuery(channelsQuery(services));
  const channel = channels.find(({ teamName, name }) => teamName === 'Kultur' && name === 'Styring');
  const prepared = prepareStatus(statusContentOf(words), services.newId());
  if (channel === undefined || prepared.kind !== 'ready') throw new Error('The seed lacks the channel.');
  return { unitCode: kultur, period: '2026' as Period, channel, status: prepared.status };
}

async function sharesSeen(services: Services) {
  return (await createQueryClient().fetchQuery(sharesQuery(services, kultur))).shares;
}

test('a status update is posted in the channel, and the list knows who, when and where', async () => {
  const tenant = await opened();
  const outcome = await postStatus(tenant.leader, await postOf(tenant.leader));
  expect(outcome).toMatchObject({
    kind: 'sent',
    messageUrl: expect.stringMatching(/^https:\/\/teams\.microsoft\.com\/l\/message\//) as string,
    unsent: [],
  });
  expect(await sharesSeen(tenant.leader)).toMatchObject([
    {
      state: 'sent',
      channelName: 'Kultur › Styring',
      period: '2026',
      sharedBy: tenant.leader.person,
      messageUrl: expect.any(String) as string,
    },
  ]);
});

test('the same content is not posted again, by me or by another: the first sharing is shown', async () => {
  const tenant = await opened();
  await postStatus(tenant.leader, await postOf(tenant.leader));
  const later = { readAt: 'Lest 23.11.2026 kl. 08.00' };
  for (const services of [tenant.leader, tenant.servicesOf('deputy')])
    expect(await postStatus(services, await postOf(services, later))).toMatchObject({
      kind: 'alreadyShared',
      share: { state: 'sent', sharedBy: tenant.leader.person },
    });
  expect(tenant.posted()).toBe(1);
});

test('other words are another update', async () => {
  const tenant = await opened();
  await postStatus(tenant.leader, await postOf(tenant.leader));
  expect(await postStatus(tenant.leader, await postOf(tenant.leader, { ownWords: 'Nå er vi i rute.' }))).toMatchObject({
    kind: 'sent',
  });
});

test('two clicks at once post one message', async () => {
  const tenant = await opened();
  const [first, second] = [await postOf(tenant.leader), await postOf(tenant.servicesOf('deputy'))];
  const outcomes = await Promise.all([postStatus(tenant.leader, first), postStatus(tenant.servicesOf('deputy'), second)]);
  expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['alreadyShared', 'sent']);
  expect(tenant.posted()).toBe(1);
});

const claims: readonly (readonly [string, NetworkFault, 'sent' | 'refused'])[] = [
  ['429', says(429, '', { 'retry-after': '2' }), 'sent'],
  ['504 before', says(504), 'sent'],
  ['504 after', saysAfterwards(504), 'sent'],
  ['a connection broken before', reset, 'sent'],
  ['a connection broken after', resetAfterwards, 'sent'],
  ['403', says(403, 'accessDenied'), 'refused'],
  ['404', says(404, 'itemNotFound'), 'refused'],
];

test.each(claims)('claiming and %s: one message or none', async (_, fault, expected) => {
  const tenant = await opened();
  tenant.network.fail(claim, fault);
  const outcome = await postStatus(tenant.leader, await postOf(tenant.leader)).catch(() => ({ kind: 'refused' as const }));
  expect(outcome.kind).toBe(expected);
  expect(tenant.posted()).toBe(expected === 'sent' ? 1 : 0);
  expect(await sharesSeen(tenant.leader)).toHaveLength(expected === 'sent' ? 1 : 0);
});

const posts: readonly (readonly [string, NetworkFault, 'sent' | 'uncertain' | 'refused'])[] = [
  ['429 with a time to come back', says(429, '', { 'retry-after': '2' }), 'sent'],
  ['504 before', says(504), 'uncertain'],
  ['504 after', saysAfterwards(504), 'uncertain'],
  ['a connection broken before', reset, 'uncertain'],
  ['a connection broken after', resetAfterwards, 'uncertain'],
  ['403', says(403), 'refused'],
  ['404', says(404), 'refused'],
  ['413', says(413), 'refused'],
];

test.each(posts)('posting and %s: never sent again on a guess, never falsely sent', async (_, fault, expected) => {
  const tenant = await opened();
  tenant.network.fail(message, fault);
  const outcome = await postStatus(tenant.leader, await postOf(tenant.leader)).catch(() => ({ kind: 'refused' as const }));
  expect(outcome.kind).toBe(expected);
  expect(tenant.posted()).toBe(expected === 'sent' ? 2 : 1);
  expect(await sharesSeen(tenant.leader)).toMatchObject([{ state: expected }]);
});

test('after a refusal the same update may be posted: the claim was given back', async () => {
  const tenant = await opened();
  tenant.network.fail(message, says(403));
  await expect(postStatus(tenant.leader, await postOf(tenant.leader))).rejects.toMatchObject({ fault: 'forbidden' });
  const deputy = tenant.servicesOf('deputy');
  expect(await postStatus(deputy, await postOf(deputy))).toMatchObject({ kind: 'sent' });
  expect(await sharesSeen(tenant.leader)).toMatchObject([{ state: 'sent', sharedBy: deputy.person }]);
});

test.each([
  ['is there', true, 'alreadyShared', 'sent'],
  ['is not there', false, 'sent', 'sent'],
])('an uncertain message that the person sees %s', async (_, isThere, next, state) => {
  const tenant = await opened();
  tenant.network.fail(message, isThere ? resetAfterwards : reset);
  const outcome = await postStatus(tenant.leader, await postOf(tenant.leader));
  if (outcome.kind !== 'uncertain') throw new Error(outcome.kind);
  expect(await postStatus(tenant.leader, await postOf(tenant.leader))).toMatchObject({
    kind: 'alreadyShared',
    share: { state: 'uncertain' },
  });
  await settleShare(tenant.leader, outcome.share, isThere);
  expect((await postStatus(tenant.leader, await postOf(tenant.leader))).kind).toBe(next);
  expect(await sharesSeen(tenant.leader)).toMatchObject([{ state }]);
});

test('posted, but the row cannot be told: handed back, and nobody posts it again meanwhile', async () => {
  const tenant = await opened();
  tenant.network.fail(/^PATCH .*\/lists\/Delinger\//, says(423));
  const outcome = await postStatus(tenant.leader, await postOf(tenant.leader));
  expect(outcome).toMatchObject({ kind: 'sent', unsent: [{ kind: 'listRow' }] });
  expect(await postStatus(tenant.leader, await postOf(tenant.leader))).toMatchObject({
    kind: 'alreadyShared',
    share: { state: 'claimed' },
  });
  if (outcome.kind !== 'sent') return;
  await outcome.unsent[0]?.send();
  expect(await sharesSeen(tenant.leader)).toMatchObject([{ state: 'sent', messageUrl: outcome.messageUrl }]);
});
