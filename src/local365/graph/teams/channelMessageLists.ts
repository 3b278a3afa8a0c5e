import { messageStore } from '../../tenant/messageStore.ts';
import type { StoredMessage } from '../../tenant/messageStore.ts';
import { messageEntity } from './channelMessageEntity.ts';
import { messageOf } from './channelMessages.ts';
import { pageOf } from '../entityPage.ts';
import { packToken, unpackToken } from '../pageLinks.ts';
import { Refusal } from '../Refusal.ts';
import { ok } from '../route.ts';
import type { Answer, Call, Route } from '../route.ts';
import { channelContext, channelOf } from './teamsMembership.ts';
import { messageReading } from './teamsScopes.ts';

const messages = '/teams/{team-id}/channels/{channel-id}/messages';

/** Reading a channel. An administrator must have consented, and a client must not poll. */
export const channelMessageListRoutes: readonly Route[] = [
  { method: 'GET', path: messages, scopes: messageReading, cost: 0, answer: listMessages },
  { method: 'GET', path: `${messages}/{chatMessage-id}/replies`, scopes: messageReading, cost: 0, answer: listReplies },
  { method: 'GET', path: `${messages}/delta()`, scopes: messageReading, cost: 0, answer: changedMessages },
];

/** 20 a page, 50 at most; of the options only `$top` and `$expand=replies` are taken (channel-list-messages.md). */
function listMessages(call: Call): Answer {
  const { team, channel } = channelOf(call);
  refuseOptions(call, ['top', 'expand', 'skiptoken', 'count']);
  const store = messageStore(call.tenant.database);
  const withReplies = call.query.expand.has('replies');
  const entities = store.inChannel(channel.id, 0).map((message) => {
    const entity = messageEntity(call, team, message);
    if (!withReplies) return entity;
    return {
      ...entity,
      replies: store
        .inChannel(channel.id, message.id)
        .slice(0, 1_000)
        .map((reply) => messageEntity(call, team, reply)),
    };
  });
  return pageAnswer(call, entities, `${channelContext(team, channel)}/messages`);
}

function listReplies(call: Call): Answer {
  const { team, channel } = channelOf(call);
  refuseOptions(call, ['top', 'skiptoken', 'count']);
  const { id } = messageOf(call);
  const replies = messageStore(call.tenant.database).inChannel(channel.id, id);
  const entities = replies.map((reply) => messageEntity(call, team, reply));
  return pageAnswer(call, entities, `${channelContext(team, channel)}/messages('${id}')/replies`);
}

function pageAnswer(call: Call, entities: readonly Readonly<Record<string, unknown>>[], context: string): Answer {
  const page = pageOf(call, entities, sizeOf(call));
  return ok({ '@odata.count': page.value.length, ...page }, context);
}

const eightMonths = 240 * 24 * 60 * 60 * 1000;

/** What began a conversation and changed in the last eight months, or since the last deltaLink; replies are not among them. */
function changedMessages(call: Call): Answer {
  const { team, channel } = channelOf(call);
  refuseOptions(call, ['top', 'filter', 'expand', 'skiptoken', 'deltatoken']);
  const { now, query } = call;
  const token = query.skiptoken ?? query.all.get('deltatoken');
  const since =
    token === undefined
      ? Math.max(now.getTime() - eightMonths, asked(query.filter))
      : unpackToken<{ since: number }>(token).since;
  const changed = messageStore(call.tenant.database).changedSince(channel.id, since);
  const page = changed.slice(0, sizeOf(call));
  const last = page.at(-1)?.modified ?? since;
  const link = (name: string) =>
    `${call.url.origin}${call.url.pathname}?${query.top === undefined ? '' : `$top=${query.top}&`}$${name}=${packToken({ since: last })}`;
  return ok(
    {
      ...(page.length < changed.length ? { '@odata.nextLink': link('skiptoken') } : { '@odata.deltaLink': link('deltatoken') }),
      value: page.map((message: StoredMessage) => messageEntity(call, team, message)),
    },
    'Collection(chatMessage)',
  );
}

/** The only filter there is: `lastModifiedDateTime gt` a time. */
function asked(filter: string | undefined): number {
  if (filter === undefined) return 0;
  const [, time = ''] = /^\s*lastModifiedDateTime\s+gt\s+([\dTZ:.+-]+)\s*$/.exec(filter) ?? [];
  const since = Date.parse(time);
  if (Number.isNaN(since))
    throw new Refusal('queryOptionNotAllowed', { message: 'Only $filter=lastModifiedDateTime gt is supported.' });
  return since;
}

function sizeOf({ query, settings }: Call): number {
  if ((query.top ?? 20) > 50)
    throw new Refusal('queryOptionNotAllowed', {
      message: `Invalid page size specified: '${query.top}'. Must be between 1 and 50 inclusive.`,
    });
  return Math.min(query.top ?? 20, settings.largestPage);
}

function refuseOptions({ query }: Call, taken: readonly string[]) {
  const other = [...query.all.keys()].find((name) => !taken.includes(name));
  if (other !== undefined) throw new Refusal('queryOptionNotAllowed', { message: `Query option '${other}' is not allowed.` });
}
