import { Client } from '@microsoft/microsoft-graph-client';
import { GraphBrowser, graphfi, graphPost, GraphQueryable } from '@pnp/graph';
import '@pnp/graph/teams/index.js';
import type { Queryable } from '@pnp/queryable';
import { createTurns } from '../../src/commands/createTurns.ts';
import type { StatusPost, Turn } from '../../src/commands/postStatus.ts';
import { postToChannels } from '../../src/commands/postToChannels.ts';
import { prepareStatus } from '../../src/commands/prepareStatus.ts';
import { settleShare } from '../../src/commands/settleShare.ts';
import type { ChannelId, TeamId, UnitCode } from '../../src/domain/id.ts';
import type { Period } from '../../src/domain/period.ts';
import { channelsLeft } from '../../src/domain/unfinishedShare.ts';
import { createQueryClient } from '../../src/queries/createQueryClient.ts';
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

/** Ours: unit by unit; a sharing that was cut off is taken up again, and what is uncertain is settled by a look in the channel. */
export async function postByUs(world: PostingWorld, units: number): Promise<void> {
  const turn = createTurns({ now: world.time.now, wait: world.time.wait });
  for (let index = 0; index < units; index += 1) await shareEverywhere(world, unitOf(index), turn);
}

async function shareEverywhere(world: PostingWorld, unitCode: UnitCode, turn: Turn): Promise<void> {
  const { now, person } = benchServices(world, world.openTab().fetch);
  const begunAt = now().toISOString();
  const about = { unitCode, period, kind: 'status' as const, person, begunAt };
  const ids = world.channels.map(({ id }) => id as ChannelId);
  for (let left: readonly ChannelId[] = ids; left.length > 0;) {
    const posts = left.map((id): StatusPost => ({
      unitCode,
      period,
      channel: { id, name: id, teamId: world.channels[0]?.teamId as TeamId, teamName: '', webUrl: '' },
      status: messageOf(unitCode),
    }));
    const tab = world.openTab();
    const posting = postToChannels(benchServices(world, tab.fetch), posts, { turn, onProgress: () => undefined });
    // Who closes a tab does not come back at once; by then what was sent has arrived.
    await Promise.race([tab.closed.then(() => world.time.wait(10_000)), posting]);
    const services = benchServices(world, world.openTab().fetch);
    const { shares } = await createQueryClient().fetchQuery(sharesQuery(services, unitCode));
    for (const share of shares)
      if (share.state === 'claimed' || share.state === 'uncertain')
        await settleShare(services, share, isThere(world, share.channelId, unitCode));
    const settled = await createQueryClient().fetchQuery(sharesQuery(services, unitCode));
    left = channelsLeft(ids, settled.shares, about);
  }
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
