import { postStatus, type StatusPost } from '../../src/commands/postStatus.ts';
import { prepareStatus } from '../../src/commands/prepareStatus.ts';
import { settleShare } from '../../src/commands/settleShare.ts';
import type { PersonId, UnitCode } from '../../src/domain/id.ts';
import type { Period } from '../../src/domain/period.ts';
import { createGraph } from '../../src/graph/createGraph.ts';
import { openDoor } from '../../src/local365/door.ts';
import { createLocal365, type Local365 } from '../../src/local365/local365.ts';
import { channelsQuery } from '../../src/queries/channels.ts';
import { createQueryClient } from '../../src/queries/createQueryClient.ts';
import { refusalOf } from '../../src/queries/refusalOf.ts';
import type { Services } from '../../src/queries/services.ts';
import { smallSeed } from '../commands/smallSeed.ts';
import { statusContentOf } from '../wire/statusContents.ts';
import { fetchByOne } from './fetchByOne.ts';
import { fetchByTwo } from './fetchByTwo.ts';
import { seededRandom } from './seededRandom.ts';

/** What may happen to a message on its way; most of it after the message was posted. */
const faults = [undefined, '503', '504-after', 'reset', 'reset-after', 'truncated', 'malformed', 'offline'] as const;

/** How it ended: messages that stand more than once, and that do not stand at all. */
export type PostsEnded = {
  readonly posts: number;
  readonly attempts: number;
  readonly duplicates: number;
  readonly lost: number;
};

/**
 * Posts so many messages through a real port, each met by a fault of the seed's choosing, by somebody who presses the button until
 * it says «delt» and looks in the channel when asked to. Over TLS, by HTTP/1.1 or HTTP/2.
 */
export async function faultedPosts(options: {
  readonly posts: number;
  readonly seed: number;
  readonly protocol: 'HTTP/1.1' | 'HTTP/2';
}): Promise<PostsEnded> {
  const { posts, seed, protocol } = options;
  const random = seededRandom(seed);
  const local = await createLocal365({ seed: smallSeed(), now: () => new Date(), pageSize: 200 });
  const door = await openDoor({ answer: local.fetch, port: 0, tls: true });
  const client = protocol === 'HTTP/2' ? fetchByTwo(door) : fetchByOne(door);
  let fault: string | undefined;
  const through: typeof fetch = (url, init) => {
    const headers = new Headers(init?.headers);
    if (fault !== undefined && init?.method === 'POST' && String(url).endsWith('/messages')) {
      headers.set('x-local365-fault', fault);
      fault = undefined;
    }
    return client.fetch(url, { ...init, headers });
  };
  const services = await servicesOf(local, `https://localhost:${door.port}`, through);
  const { channels } = await createQueryClient().fetchQuery(channelsQuery(services));
  let attempts = 0;
  for (let index = 0; index < posts; index += 1) {
    const channel = channels[index % channels.length];
    const prepared = prepareStatus(statusContentOf({ title: titleOf(index), ownWords: titleOf(index) }), services.newId());
    if (channel === undefined || prepared.kind !== 'ready') throw new Error('There is nothing to post, or nowhere.');
    const post = { unitCode: 'KRS-KULTUR' as UnitCode, period: '2026' as Period, channel, status: prepared.status };
    fault = faults[Math.floor(random() * faults.length)];
    for (let done = false; !done; attempts += 1) done = await pressed(services, post, () => isThere(local, post, index));
  }
  const counts = await countsOf(
    local,
    channels.map(({ teamId, id }) => ({ teamId, id })),
  );
  client.close();
  await door.close();
  local.close();
  const each = Array.from({ length: posts }, (_, index) => counts.get(titleOf(index)) ?? 0);
  const duplicates = each.reduce((sum, count) => sum + Math.max(0, count - 1), 0);
  return { posts, attempts, duplicates, lost: each.filter((count) => count === 0).length };
}

const titleOf = (index: number) => `Melding ${String(index).padStart(6, '0')}`;

/** One press of the button, and what it asks of the person; whether it says «delt». */
async function pressed(services: Services, post: StatusPost, look: () => Promise<boolean>): Promise<boolean> {
  try {
    const outcome = await postStatus(services, post);
    if (outcome.kind === 'sent' || outcome.share.state === 'sent') return true;
    const there = await look();
    await settleShare(services, outcome.share, there);
    return there;
  } catch (error) {
    if (refusalOf(error) === undefined) throw error;
    return false;
  }
}

async function isThere(local: Local365, { channel }: StatusPost, index: number): Promise<boolean> {
  const page = await messagesOf(local, `/v1.0/teams/${channel.teamId}/channels/${channel.id}/messages?$top=5`);
  return page.titles.includes(titleOf(index));
}

async function countsOf(local: Local365, channels: readonly { readonly teamId: string; readonly id: string }[]) {
  const counts = new Map<string, number>();
  for (const { teamId, id } of channels)
    for (let path: string | undefined = `/v1.0/teams/${teamId}/channels/${id}/messages?$top=50`; path !== undefined;) {
      const { titles, next } = await messagesOf(local, path);
      for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1);
      path = next;
    }
  return counts;
}

type Page = { readonly value: readonly { readonly body: { readonly content: string } }[]; readonly '@odata.nextLink'?: string };

async function messagesOf(local: Local365, path: string) {
  const authorization = `Bearer ${await local.tokenFor('leader', ['ChannelMessage.Read.All'])}`;
  const url = new URL(path, 'https://graph.microsoft.com');
  const answer = await local.fetch(new Request(url, { headers: { authorization } }));
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  const { value, '@odata.nextLink': next } = (await answer.json()) as Page;
  return { titles: value.map(({ body }) => /<p>(Melding \d+)\./.exec(body.content)?.[1] ?? ''), next };
}

async function servicesOf(local: Local365, origin: string, through: typeof fetch): Promise<Services> {
  const seed = smallSeed();
  const leader = seed.people.find(({ key }) => key === 'leader');
  const tokens = new Map<string, Promise<string>>();
  let ids = 0;
  const graph = createGraph({
    origin,
    fetch: through,
    now: () => new Date(),
    token: (scopes) => {
      const key = scopes.join(' ');
      const token = tokens.get(key) ?? local.tokenFor('leader', scopes);
      tokens.set(key, token);
      return token;
    },
    wait: () => Promise.resolve(),
  });
  return {
    graph,
    site: seed.sites[0]?.id ?? '',
    person: { id: leader?.id as PersonId, name: leader?.displayName ?? '' },
    language: 'nb',
    administrator: '',
    linkTo: () => '',
    now: () => new Date(),
    newId: () => `id-${(ids += 1)}`,
  };
}
