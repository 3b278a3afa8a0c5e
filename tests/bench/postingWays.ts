import { Client } from '@microsoft/microsoft-graph-client';
import { GraphBrowser, graphfi, graphPost, GraphQueryable } from '@pnp/graph';
import '@pnp/graph/teams/index.js';
import type { Queryable } from '@pnp/queryable';
import { createPostingLine, type PostingLine } from '../../src/commands/createPostingLine.ts';
import type { StatusPost } from '../../src/commands/postStatus.ts';
import { postToChannels } from '../../src/commands/postToChannels.ts';
import { prepareStatus } from '../../src/commands/prepareStatus.ts';
import { settleShare } from '../../src/commands/settleShare.ts';
import type { ChannelId, TeamId, UnitCode } from '../../src/domain/id.ts';
import type { Period } from '../../src/domain/period.ts';
import { channelsLeft } from '../../src/domain/unfinishedShare.ts';
import { createQueryClient } from '../../src/queries/createQueryClient.ts';
import type { Services } from '../../src/queries/services.ts';
import { sharesQuery } from '../../src/queries/shares.ts';
import { statusContentOf } from '../wire/statusContents.ts';
import { benchServices } from './benchServices.ts';
import type { PostingWorld } from './postingWorld.ts';

/** Posts each unit's summary to every channel. */
export type Posting = (world: PostingWorld, units: number) => Promise<void>;

const period = '2026' as Period;
const unitOf = (index: number) => `E-${index + 1}` as UnitCode;

function messageOf(unit: UnitCode) {
  const prepared = prepareStatus(statusContentOf({ title: unit }), 'a1');
  if (prepared.kind !== 'ready') throw new Error('The message is too long.');
  return prepared.status;
}

/** A person finds the next unit and its channels, and presses the button. */
const personsPause = 3_000;

/**
 * Ours: one person who goes from unit to unit and begins each sharing while the one before is under way, all in one tab and one line. A sharing
 * that was cut off is taken up again in the next tab, and what is uncertain is settled by a look in the channel.
 */
export async function postByUs(world: PostingWorld, units: number): Promise<void> {
  const tabNow = tabsOf(world);
  const sharings = Array.from({ length: units }, async (_, index) => {
    await world.time.wait(index * personsPause);
    await shareEverywhere(world, tabNow, unitOf(index));
  });
  await Promise.all(sharings);
}

/** A tab as it is used: until it is closed, one services and one line for all that is shared in it. */
type Tab = { readonly services: Services; readonly line: PostingLine; readonly closed: Promise<'closed'> };

/** The tab a person has open. Who closes one does not come back at once; by then what was sent has arrived. */
function tabsOf(world: PostingWorld): () => Promise<Tab> {
  const { now, wait } = world.time;
  const open = (): Tab => {
    const { fetch, closed } = world.openTab();
    void closed.then(() => {
      current = wait(10_000).then(open);
    });
    const line = createPostingLine({ now, wait });
    return { services: benchServices(world, fetch), line, closed: closed.then(() => 'closed') };
  };
  let current = Promise.resolve(open());
  return () => current;
}

async function shareEverywhere(world: PostingWorld, tabNow: () => Promise<Tab>, unitCode: UnitCode): Promise<void> {
  const begunAt = new Date(world.time.now()).toISOString();
  for (;;) {
    const { services, line, closed } = await tabNow();
    const left = await Promise.race([leftAfterALook(world, services, { unitCode, begunAt }), closed]);
    if (left === 'closed') continue;
    if (left.length === 0) return;
    const posts = left.map((id): StatusPost => ({
      unitCode,
      period,
      channel: { id, name: id, teamId: world.channels[0]?.teamId as TeamId, teamName: '', webUrl: '' },
      status: messageOf(unitCode),
    }));
    await Promise.race([postToChannels(services, posts, { line, onProgress: () => undefined }), closed]);
  }
}

/** Settles what is uncertain by a look in the channel; the channels that are left then. */
async function leftAfterALook(
  world: PostingWorld,
  services: Services,
  { unitCode, begunAt }: { readonly unitCode: UnitCode; readonly begunAt: string },
): Promise<readonly ChannelId[]> {
  const read = async () => (await createQueryClient().fetchQuery(sharesQuery(services, unitCode))).shares;
  for (const share of await read())
    if (share.state === 'claimed' || share.state === 'uncertain')
      await settleShare(services, share, isThere(world, share.channelId, unitCode));
  const about = { unitCode, period, kind: 'status' as const, person: services.person, begunAt };
  const ids = world.channels.map(({ id }) => id as ChannelId);
  return channelsLeft(ids, await read(), about);
}

/** What a person sees who looks in the channel. */
function isThere({ posted }: PostingWorld, channel: string, unit: string): boolean {
  return [...posted.keys()].some((key) => key.includes(channel) && key.endsWith(` ${unit}`));
}

const pathOf = ({ teamId, id }: PostingWorld['channels'][number]) =>
  `teams/${teamId}/channels/${encodeURIComponent(id)}/messages`;

/** Microsoft's client, message by message; what fails is passed over. */
export async function postByGraphClient(world: PostingWorld, units: number): Promise<void> {
  const client = Client.initWithMiddleware({ authProvider: { getAccessToken: () => world.token(['ChannelMessage.Send']) } });
  for (let index = 0; index < units; index += 1)
    for (const channel of world.channels)
      await client
        .api(`/${pathOf(channel)}`)
        .post(messageOf(unitOf(index)).message)
        .catch(() => undefined);
}

/** PnPjs, message by message; what fails is passed over. */
export async function postByPnp(world: PostingWorld, units: number): Promise<void> {
  const graph = graphfi('https://graph.microsoft.com/v1.0').using(GraphBrowser(), (instance: Queryable) => {
    instance.on.auth.replace(async (url, init) => {
      const headers = { ...init.headers, Authorization: `Bearer ${await world.token(['ChannelMessage.Send'])}` };
      return [url, { ...init, headers }];
    });
    return instance;
  });
  for (let index = 0; index < units; index += 1)
    for (const { teamId, id } of world.channels) {
      const body = JSON.stringify(messageOf(unitOf(index)).message);
      const headers = { 'Content-Type': 'application/json' };
      const channel = graph.teams.getById(teamId).channels.getById(encodeURIComponent(id));
      await graphPost(GraphQueryable(channel, 'messages'), { body, headers }).catch(() => undefined);
    }
}
