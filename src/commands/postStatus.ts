import type { Channel } from '../domain/channel.ts';
import type { ChannelId, UnitCode } from '../domain/id.ts';
import type { Period } from '../domain/period.ts';
import type { Share } from '../domain/share.ts';
import { channelScopes } from '../graph/scopes.ts';
import { newMessagePath } from '../graph/teamPaths.ts';
import type { Services } from '../queries/services.ts';
import { postedMessageUrl } from '../wire/channelMessage.ts';
import { contentSum } from '../wire/contentSum.ts';
import { shareKey } from '../wire/shareRow.ts';
import { claimShare } from './claimShare.ts';
import { sendEcho, type Echo } from './echo.ts';
import { faultOf } from './faultOf.ts';
import type { PreparedStatus } from './prepareStatus.ts';
import { storeShareOutcome } from './storeShareOutcome.ts';

/** A status update on its way to a channel. */
export type StatusPost = {
  readonly unitCode: UnitCode;
  readonly period: Period;
  readonly channel: Channel;
  readonly status: PreparedStatus;
};

/**
 * What came of it. Sent: `unsent` holds the list row where it could not be told so. Already shared: the same content was
 * claimed by somebody (`share` says who, when and how far). Uncertain: only a look in the channel can tell; the person
 * settles it with `settleShare`.
 */
export type PostOutcome =
  | { readonly kind: 'sent'; readonly messageUrl: string | undefined; readonly unsent: readonly Echo[] }
  | { readonly kind: 'alreadyShared'; readonly share: Share }
  | { readonly kind: 'uncertain'; readonly share: Share; readonly channel: Channel };

/** Waits until a message may be posted in a channel: nobody is to be throttled for being quick. */
export type Turn = (channel: ChannelId) => Promise<void>;

const atOnce: Turn = () => Promise.resolve();

/**
 * Claims the sharing in the list, then posts it once. An uncertain post is never sent again: a message cannot be looked up
 * without reading the channel, so the person does. A refusal is thrown; nothing was posted, and the claim is given back.
 */
export async function postStatus(services: Services, post: StatusPost, turn: Turn = atOnce): Promise<PostOutcome> {
  const { graph, person, now } = services;
  const { unitCode, period, channel, status } = post;
  const sum = await contentSum(status.content);
  const { kind, told } = status.content;
  const about = { unitCode, period, kind, channelId: channel.id, contentSum: sum };
  const claim = await claimShare(services, {
    ...about,
    key: shareKey(about),
    teamId: channel.teamId,
    channelName: `${channel.teamName} › ${channel.name}`,
    state: 'claimed',
    messageUrl: undefined,
    sharedBy: person,
    sharedAt: now().toISOString(),
    told,
  });
  const { share } = claim;
  if (claim.kind === 'theirs') return { kind: 'alreadyShared', share };
  try {
    const asTold = { scopes: channelScopes, turn: () => turn(channel.id) };
    const answer = await graph.post(newMessagePath(channel.teamId, channel.id), status.message, asTold);
    const messageUrl = postedMessageUrl(answer);
    const unsent = await sendEcho('listRow', () => storeShareOutcome(services, share, 'sent', messageUrl));
    return { kind: 'sent', messageUrl, unsent };
  } catch (error) {
    const isUncertain = faultOf(error) === 'uncertain';
    // Should this fail too, the row stays claimed: nobody posts it again before somebody has looked.
    await sendEcho('listRow', () => storeShareOutcome(services, share, isUncertain ? 'uncertain' : 'refused', undefined));
    if (isUncertain) return { kind: 'uncertain', share, channel };
    throw error;
  }
}
