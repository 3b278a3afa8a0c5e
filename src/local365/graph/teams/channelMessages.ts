import type { StoredMessage } from '../../tenant/messageStore.ts';
import { messageStore } from '../../tenant/messageStore.ts';
import { readMessage } from './channelMessageChecks.ts';
import { knownMentions, messageEntity } from './channelMessageEntity.ts';
import { Refusal } from '../Refusal.ts';
import { created, noContent, ok } from '../route.ts';
import type { Answer, Call, Route } from '../route.ts';
import { channelContext, channelOf } from './teamsMembership.ts';
import { messageChanging, messageReading, messageSending } from './teamsScopes.ts';

const messages = '/teams/{team-id}/channels/{channel-id}/messages';
const oneMessage = `${messages}/{chatMessage-id}`;

/** Posting to a channel, replying, and changing one's own words. Only on a person's behalf. */
export const channelMessageRoutes: readonly Route[] = [
  { method: 'POST', path: messages, scopes: messageSending, cost: 0, answer: postMessage },
  { method: 'POST', path: `${oneMessage}/replies`, scopes: messageSending, cost: 0, answer: postReply },
  { method: 'PATCH', path: oneMessage, scopes: messageChanging, cost: 0, answer: changeMessage },
  { method: 'GET', path: oneMessage, scopes: messageReading, cost: 0, answer: readOne },
  { method: 'GET', path: `${oneMessage}/replies/{chatMessage-id1}`, scopes: messageReading, cost: 0, answer: readReply },
];

/** The message of the path; `replyTo` is 0 for one that begins a conversation. */
export function messageOf(call: Call, name = 'chatMessage-id', replyTo = 0): StoredMessage {
  const { channel } = channelOf(call);
  const id = call.params[name] ?? '';
  const message = /^\d{1,16}$/.test(id) ? messageStore(call.tenant.database).find(channel.id, Number(id)) : undefined;
  if (message === undefined || message.replyTo !== replyTo)
    throw new Refusal('teamsNotFound', { message: `The message '${id}' was not found in the channel.` });
  return message;
}

function postMessage(call: Call): Answer {
  return post(call, 0);
}

function postReply(call: Call): Answer {
  return post(call, messageOf(call).id);
}

function post(call: Call, replyTo: number): Answer {
  const { team, channel } = channelOf(call);
  const { mentions, ...written } = readMessage(call.body());
  const store = messageStore(call.tenant.database);
  const id = store.nextMoment(call.now);
  const body = { ...written, mentions: knownMentions(call, team, channel, mentions) };
  const message = { id, channelId: channel.id, replyTo, author: call.caller.oid, modified: id, body };
  store.save(message);
  const where = replyTo === 0 ? 'messages' : `messages('${replyTo}')/replies`;
  return created(messageEntity(call, team, message), `${channelContext(team, channel)}/${where}/$entity`);
}

/** One may change one's own message and nobody else's. */
function changeMessage(call: Call): Answer {
  const { team, channel } = channelOf(call);
  const message = messageOf(call);
  if (message.author !== call.caller.oid || 'policyViolation' in call.body()) throw new Refusal('teamsForbidden');
  const { mentions, ...written } = readMessage({ ...message.body, ...call.body() });
  const body = { ...written, mentions: knownMentions(call, team, channel, mentions) };
  const store = messageStore(call.tenant.database);
  store.save({ ...message, body, modified: store.nextMoment(call.now) });
  return noContent;
}

function readOne(call: Call): Answer {
  const { team, channel } = channelOf(call);
  return ok(messageEntity(call, team, messageOf(call)), `${channelContext(team, channel)}/messages/$entity`);
}

function readReply(call: Call): Answer {
  const { team, channel } = channelOf(call);
  const { id } = messageOf(call);
  const reply = messageOf(call, 'chatMessage-id1', id);
  return ok(messageEntity(call, team, reply), `${channelContext(team, channel)}/messages('${id}')/replies/$entity`);
}
