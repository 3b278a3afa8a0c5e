import type { TeamSeed } from '../../seed/tenantSeed.ts';
import type { StoredMessage } from '../../tenant/messageStore.ts';
import type { Mention } from './channelMessageChecks.ts';
import { Refusal } from '../Refusal.ts';
import type { Call } from '../route.ts';
import type { ChannelOfTeam } from './teamsMembership.ts';

/** A stored message as Graph shows it: in the author's own name, with a link that opens it in Teams. */
export function messageEntity({ tenant }: Call, team: TeamSeed, message: StoredMessage) {
  const { id, channelId, replyTo, author, modified, body } = message;
  const { tenantId } = tenant.facts;
  const user = { id: author, displayName: tenant.personById(author)?.displayName ?? null, userIdentityType: 'aadUser', tenantId };
  return {
    id: String(id),
    replyToId: replyTo === 0 ? null : String(replyTo),
    etag: String(modified),
    messageType: 'message',
    createdDateTime: new Date(id).toISOString(),
    lastModifiedDateTime: new Date(modified).toISOString(),
    lastEditedDateTime: modified === id ? null : new Date(modified).toISOString(),
    deletedDateTime: null,
    chatId: null,
    webUrl:
      `https://teams.microsoft.com/l/message/${encodeURIComponent(channelId)}/${id}?groupId=${team.id}` +
      `&tenantId=${tenantId}&createdTime=${id}&parentMessageId=${replyTo === 0 ? id : replyTo}`,
    policyViolation: null,
    eventDetail: null,
    from: { application: null, device: null, user: { '@odata.type': '#microsoft.graph.teamworkUserIdentity', ...user } },
    channelIdentity: { teamId: team.id, channelId },
    reactions: [],
    ...body,
  };
}

/** Mentions with who or what is mentioned looked up; an unknown one is refused. */
export function knownMentions(call: Call, team: TeamSeed, channel: ChannelOfTeam, mentions: readonly Mention[]): object[] {
  return mentions.map(({ id, mentionText, mentioned }) => {
    const { user, conversation } = mentioned as Readonly<Record<string, { readonly id?: unknown } | null | undefined>>;
    const person = typeof user?.id === 'string' ? call.tenant.personById(user.id) : undefined;
    const nobody = { application: null, device: null, user: null, conversation: null };
    if (person !== undefined) {
      const identity = { id: person.id, displayName: person.displayName, userIdentityType: 'aadUser' };
      const type = '#microsoft.graph.teamworkUserIdentity';
      return { id, mentionText, mentioned: { ...nobody, user: { '@odata.type': type, ...identity } } };
    }
    const place = [
      { ...{ id: team.id, displayName: team.displayName }, conversationIdentityType: 'team' },
      { ...{ id: channel.id, displayName: channel.displayName }, conversationIdentityType: 'channel' },
    ].find((each) => each.id === conversation?.id);
    if (place === undefined)
      throw new Refusal('teamsInvalid', {
        message: `The mention '${mentionText}' is of nobody in the tenant and of no channel here.`,
      });
    return { id, mentionText, mentioned: { ...nobody, conversation: place } };
  });
}
