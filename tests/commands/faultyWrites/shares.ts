import { claimShare } from '../../../src/commands/claimShare.ts';
import { createPostingLine } from '../../../src/commands/createPostingLine.ts';
import { postStatus, type StatusPost } from '../../../src/commands/postStatus.ts';
import { postToChannels, type PostProgress } from '../../../src/commands/postToChannels.ts';
import { prepareStatus } from '../../../src/commands/prepareStatus.ts';
import { settleShare } from '../../../src/commands/settleShare.ts';
import type { Echo } from '../../../src/commands/echo.ts';
import type { Period } from '../../../src/domain/period.ts';
import type { Share } from '../../../src/domain/share.ts';
import { messageStore } from '../../../src/local365/tenant/messageStore.ts';
import { channelsQuery } from '../../../src/queries/channels.ts';
import { createQueryClient } from '../../../src/queries/createQueryClient.ts';
import type { Services } from '../../../src/queries/services.ts';
import { sharesQuery } from '../../../src/queries/shares.ts';
import { contentSum } from '../../../src/wire/contentSum.ts';
import { shareKey } from '../../../src/wire/shareRow.ts';
import { statusContentOf } from '../../wire/statusContents.ts';
import type { FaultyTenant } from '../faultyTenant.ts';
import { kultur, toldBy, toldByRefusal, type Attempt, type FaultyWrite, type Told } from './write.ts';

const claimPost = /^POST .*\/lists\/Delinger\/items$/;
const claimPatch = /^PATCH .*\/lists\/Delinger\/items\//;
const messagePost = /^POST .*\/messages$/;

const wordsOf = (n: number) => `Melding ${String(n).padStart(4, '0')}`;

/** The same update to some channels of Kultur; no other says these words. */
async function postsOf(services: Services, n: number, channels: number): Promise<readonly StatusPost[]> {
  const read = await createQueryClient().fetchQuery(channelsQuery(services));
  const prepared = prepareStatus(statusContentOf({ title: wordsOf(n), ownWords: wordsOf(n) }), services.newId());
  if (prepared.kind !== 'ready' || read.channels.length < channels) throw new Error('There is nothing to post, or nowhere.');
  const { status } = prepared;
  return read.channels.slice(0, channels).map((channel) => ({ unitCode: kultur, period: '2026' as Period, channel, status }));
}

/** How often the words stand in the channel. */
function messages({ local }: FaultyTenant, { channel }: StatusPost, n: number): number {
  const all = messageStore(local.tenant.database).inChannel(channel.id, 0);
  return all.filter(({ body }) => JSON.stringify(body).includes(`<p>${wordsOf(n)}.`)).length;
}

async function rowsOf(services: Services, post: StatusPost): Promise<readonly Share[]> {
  const { shares } = await createQueryClient().fetchQuery(sharesQuery(services, kultur));
  const key = shareKey({ ...post, channelId: post.channel.id, contentSum: await contentSum(post.status.content) });
  return shares.filter((share) => share.key === key);
}

/** One press of the button by somebody who, asked to, looks in the channel and says what is there, and then presses again. */
async function press(services: Services, post: StatusPost, isThere: () => boolean): Promise<Told> {
  const outcome = await postStatus(services, post);
  if (outcome.kind !== 'alreadyShared') return toldBy(outcome.kind, 'sent');
  if (outcome.share.state === 'sent') return 'done';
  await settleShare(services, outcome.share, isThere());
  return isThere() ? 'done' : press(services, post, isThere);
}

async function message(services: Services, n: number, tenant: FaultyTenant): Promise<Attempt> {
  const [post] = await postsOf(services, n, 1);
  const count = () => messages(tenant, post!, n);
  return { write: async () => [await press(services, post!, () => count() > 0)], effects: () => Promise.resolve([count()]) };
}

/** An update somebody posted whose claim was then found to have come to nothing. */
async function takenOver(services: Services, n: number, tenant: FaultyTenant): Promise<Attempt> {
  const share = await claimed(services, n);
  await settleShare(services, share, false);
  return message(services, n, tenant);
}

async function claimed(services: Services, n: number): Promise<Share> {
  const [post] = await postsOf(services, n, 1);
  const { content } = post!.status;
  const { channel } = post!;
  const about = { unitCode: kultur, period: post!.period, kind: content.kind, channelId: channel.id };
  const sum = await contentSum(content);
  const { share } = await claimShare(services, {
    ...{ ...about, contentSum: sum, key: shareKey({ ...about, contentSum: sum }), teamId: channel.teamId },
    ...{ channelName: channel.name, state: 'claimed', messageUrl: undefined, told: content.told },
    ...{ sharedBy: services.person, sharedAt: services.now().toISOString() },
  });
  return share;
}

/** A message that stands, and the list that is to know it. */
async function known(services: Services, n: number, tenant: FaultyTenant): Promise<Attempt> {
  const [post] = await postsOf(services, n, 1);
  let again: readonly Echo[] | undefined;
  return {
    write: async () => {
      if (again !== undefined) for (const echo of again) await echo.send();
      const outcome = again === undefined ? await postStatus(services, post!) : undefined;
      if (outcome !== undefined && outcome.kind !== 'sent') throw new Error(outcome.kind);
      again = outcome?.unsent ?? [];
      return ['done', again.length === 0 ? 'done' : toldByRefusal(again[0]?.refusal)];
    },
    effects: async () => [
      messages(tenant, post!, n),
      (await rowsOf(services, post!)).filter(({ state, messageUrl }) => state === 'sent' && messageUrl !== undefined).length,
    ],
  };
}

/** Somebody has looked in the channel, and says whether the message is there. */
async function settled(services: Services, n: number, isThere: boolean): Promise<Attempt> {
  const [[post], share] = [await postsOf(services, n, 1), await claimed(services, n)];
  return {
    write: async () => {
      await settleShare(services, share, isThere);
      return ['done'];
    },
    effects: async () => {
      const rows = await rowsOf(services, post!);
      return [rows.filter(({ state }) => state === (isThere ? 'sent' : 'refused')).length];
    },
  };
}

/** One update to three channels: what strikes one of them costs the others nothing. */
async function several(services: Services, n: number, tenant: FaultyTenant): Promise<Attempt> {
  const posts = await postsOf(services, n, 3);
  const count = (post: StatusPost) => messages(tenant, post, n);
  let first = true;
  return {
    write: async () => {
      if (!first) return Promise.all(posts.map((post) => press(services, post, () => count(post) > 0)));
      first = false;
      const ended = new Map<string, PostProgress>();
      const onProgress = ({ id }: StatusPost['channel'], progress: PostProgress) => void ended.set(id, progress);
      await postToChannels(services, posts, {
        line: createPostingLine({ now: () => 0, wait: () => Promise.resolve() }),
        onProgress,
      });
      return posts.map(({ channel }): Told => {
        const end = ended.get(channel.id);
        return end?.kind === 'refused' ? toldByRefusal(end.refusal) : toldBy(end?.kind ?? '', 'sent');
      });
    },
    effects: () => Promise.resolve(posts.map(count)),
  };
}

/** What is told in channels, and what the list knows of it. */
export const shareWrites: readonly FaultyWrite[] = [
  { name: 'the claim of an update', request: claimPost, begin: message },
  { name: 'an update in a channel', request: messagePost, begin: message },
  { name: 'the claim of an update that was refused before', request: claimPatch, begin: takenOver },
  { name: 'an update that was refused before', request: messagePost, begin: takenOver },
  { name: 'an update the list is told of', request: claimPatch, begin: known },
  { name: 'the claim of an update to one of three channels', request: claimPost, before: 1, begin: several },
  { name: 'an update in one of three channels', request: messagePost, before: 1, begin: several },
  { name: 'a message that was seen', request: claimPatch, begin: (services, n) => settled(services, n, true) },
  { name: 'a message that was not seen', request: claimPatch, begin: (services, n) => settled(services, n, false) },
];
