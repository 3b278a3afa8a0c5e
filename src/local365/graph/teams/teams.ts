import type { TeamSeed } from '../../seed/tenantSeed.ts';
import { pageOf } from '../entityPage.ts';
import { selected } from '../select.ts';
import { Refusal } from '../Refusal.ts';
import { ok } from '../route.ts';
import type { Answer, Call, Route } from '../route.ts';
import { teamOf } from './teamsMembership.ts';
import { joinedTeamsScopes, teamMemberScopes, teamScopes } from './teamsScopes.ts';
import { filtered } from '../directory/directoryFilter.ts';

/** Teams a person is in, and one of them. */
export const teamRoutes: readonly Route[] = [
  { method: 'GET', path: '/me/joinedTeams', scopes: joinedTeamsScopes, cost: 0, answer: joinedTeams },
  { method: 'GET', path: '/users/{user-id}/joinedTeams', scopes: joinedTeamsScopes, cost: 0, answer: joinedTeamsOf },
  { method: 'GET', path: '/teams/{team-id}', scopes: teamScopes, cost: 0, answer: readTeam },
  { method: 'GET', path: '/teams/{team-id}/members', scopes: teamMemberScopes, cost: 0, answer: membersOfTeam },
];

/** Only id, name and description are filled in, and query options are passed over (user-list-joinedteams.md). */
function joinedTeams(call: Call): Answer {
  const own = call.tenant.facts.teams.filter(({ members }) => members.includes(call.person.key));
  const value = own.map(({ id, displayName, description }) => ({
    id,
    displayName,
    description,
    tenantId: null,
    isArchived: null,
  }));
  return ok({ '@odata.count': value.length, value }, 'teams');
}

/** On a person's behalf one sees one's own teams only. */
function joinedTeamsOf(call: Call): Answer {
  const id = call.params['user-id'];
  if (id !== call.person.id && id?.toLowerCase() !== call.person.userPrincipalName) throw new Refusal('teamsForbidden');
  return joinedTeams(call);
}

function readTeam(call: Call): Answer {
  return ok(selected(teamEntity(call, teamOf(call)), call.query.select), 'teams/$entity');
}

function teamEntity({ tenant }: Call, { id, displayName, description, channels }: TeamSeed) {
  const main = encodeURIComponent(channels[0]?.id ?? '');
  return {
    ...{ id, displayName, description, internalId: channels[0]?.id ?? null, classification: null, specialization: 'none' },
    ...{ visibility: 'private', createdDateTime: null, isArchived: false, tenantId: tenant.facts.tenantId },
    webUrl: `https://teams.microsoft.com/l/team/${main}/conversations?groupId=${id}&tenantId=${tenant.facts.tenantId}`,
    memberSettings: {
      ...{ allowCreateUpdateChannels: true, allowCreatePrivateChannels: true, allowDeleteChannels: true },
      ...{ allowAddRemoveApps: true, allowCreateUpdateRemoveTabs: true, allowCreateUpdateRemoveConnectors: true },
    },
    guestSettings: { allowCreateUpdateChannels: false, allowDeleteChannels: false },
    messagingSettings: {
      ...{ allowUserEditMessages: true, allowUserDeleteMessages: true, allowOwnerDeleteMessages: true },
      ...{ allowTeamMentions: true, allowChannelMentions: true },
    },
    funSettings: { allowGiphy: true, giphyContentRating: 'moderate', allowStickersAndMemes: true, allowCustomMemes: true },
  };
}

function membersOfTeam(call: Call): Answer {
  const team = teamOf(call);
  const members = team.members.flatMap((key) => {
    const person = call.tenant.personByKey(key);
    if (person === undefined) return [];
    const id = Buffer.from(`1##${call.tenant.facts.tenantId}##${team.id}##${person.id}`).toString('base64');
    return {
      '@odata.type': '#microsoft.graph.aadUserConversationMember',
      id,
      roles: team.owners.includes(key) ? ['owner'] : [],
      displayName: person.displayName,
      visibleHistoryStartDateTime: '0001-01-01T00:00:00Z',
      userId: person.id,
      email: person.userPrincipalName,
      tenantId: call.tenant.facts.tenantId,
    };
  });
  const found = filtered(call, members);
  const page = pageOf(call, found, Math.min(call.query.top ?? 100, call.settings.largestPage));
  return ok({ '@odata.count': found.length, ...page }, `teams('${team.id}')/members`);
}
