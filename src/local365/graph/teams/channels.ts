import { createChannelTabs } from '../../host/channelTabs.ts';
import type { TeamSeed } from '../../seed/tenantSeed.ts';
import { pageOf } from '../entityPage.ts';
import { selected } from '../select.ts';
import { filtered } from '../directory/directoryFilter.ts';
import { Refusal } from '../Refusal.ts';
import { ok } from '../route.ts';
import type { Answer, Call, Route } from '../route.ts';
import { channelContext, channelOf, teamOf } from './teamsMembership.ts';
import type { ChannelOfTeam } from './teamsMembership.ts';
import { channelScopes, primaryChannelScopes, tabScopes } from './teamsScopes.ts';

/** The channels of a team and the tabs above them. */
export const channelRoutes: readonly Route[] = [
  { method: 'GET', path: '/teams/{team-id}/primaryChannel', scopes: primaryChannelScopes, cost: 0, answer: primaryChannel },
  { method: 'GET', path: '/teams/{team-id}/channels', scopes: channelScopes, cost: 0, answer: channelsOfTeam },
  { method: 'GET', path: '/teams/{team-id}/channels/{channel-id}', scopes: channelScopes, cost: 0, answer: readChannel },
  { method: 'GET', path: '/teams/{team-id}/channels/{channel-id}/tabs', scopes: tabScopes, cost: 0, answer: tabsOfChannel },
];

/** The one that was made with the team. */
function primaryChannel(call: Call): Answer {
  const team = teamOf(call);
  const [channel] = team.channels;
  if (channel === undefined) throw new Refusal('teamsNotFound');
  return ok(selected(channelEntity(call, team, channel), call.query.select), `teams('${team.id}')/primaryChannel/$entity`);
}

function channelsOfTeam(call: Call): Answer {
  const team = teamOf(call);
  const found = filtered(
    call,
    team.channels.map((channel) => channelEntity(call, team, channel)),
  );
  const page = pageOf(call, found, call.settings.largestPage);
  return ok({ '@odata.count': found.length, ...page }, `teams('${team.id}')/channels`);
}

function readChannel(call: Call): Answer {
  const { team, channel } = channelOf(call);
  return ok(selected(channelEntity(call, team, channel), call.query.select), `teams('${team.id}')/channels/$entity`);
}

function channelEntity({ tenant }: Call, team: TeamSeed, { id, displayName, description }: ChannelOfTeam) {
  const { tenantId } = tenant.facts;
  const where = `${encodeURIComponent(id)}/${encodeURIComponent(displayName)}`;
  return {
    ...{
      id,
      displayName,
      description: description ?? null,
      createdDateTime: null,
      email: '',
      isFavoriteByDefault: null,
      tenantId,
    },
    ...{ membershipType: 'standard', isArchived: false, layoutType: null },
    webUrl: `https://teams.microsoft.com/l/channel/${where}?groupId=${team.id}&tenantId=${tenantId}&allowXTenantAccess=True`,
  };
}

/** What stands above the channel now: the host keeps it, for people add and remove tabs there. */
function tabsOfChannel(call: Call): Answer {
  const { team, channel } = channelOf(call);
  const { database, facts } = call.tenant;
  const tabs = createChannelTabs(database, facts)
    .all()
    .filter(({ teamId, channelId }) => teamId === team.id && channelId === channel.id)
    .map(({ id, displayName, entityId, contentUrl }) => ({
      id,
      displayName,
      webUrl: `https://teams.microsoft.com/l/channel/${encodeURIComponent(channel.id)}/tab%3A%3A${id}?label=${encodeURIComponent(displayName)}&groupId=${team.id}&tenantId=${facts.tenantId}`,
      configuration: { entityId, contentUrl: contentUrl ?? null, removeUrl: null, websiteUrl: contentUrl ?? null },
    }));
  const found = filtered(call, tabs);
  const page = pageOf(call, found, call.settings.largestPage);
  return ok({ '@odata.count': found.length, ...page }, `${channelContext(team, channel)}/tabs`);
}
