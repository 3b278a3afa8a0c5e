import type { TeamSeed } from '../../seed/tenantSeed.ts';
import { isGuid } from '../planner/plannerIds.ts';
import { Refusal } from '../Refusal.ts';
import type { Call } from '../route.ts';

export type ChannelOfTeam = TeamSeed['channels'][number];

/** The team of the path, if the caller is a member of it. */
export function teamOf(call: Call): TeamSeed {
  const id = call.params['team-id'] ?? '';
  if (!isGuid(id)) throw new Refusal('teamsInvalid', { message: `The team id '${id}' is not a valid GUID.` });
  const team = call.tenant.facts.teams.find((each) => each.id === id.toLowerCase());
  if (team === undefined) throw new Refusal('teamsNotFound', { message: `No team found with Group Id ${id}` });
  if (!team.members.includes(call.person.key)) throw new Refusal('teamsForbidden');
  return team;
}

/** The channel of the path with its team; a channel's id comes encoded. */
export function channelOf(call: Call): { readonly team: TeamSeed; readonly channel: ChannelOfTeam } {
  const team = teamOf(call);
  const id = call.params['channel-id'] ?? '';
  if (!/^19:.+@thread\.(tacv2|skype)$/.test(id))
    throw new Refusal('teamsInvalid', { message: `Bad format of the channel id '${id}'.` });
  const channel = team.channels.find((each) => each.id === id);
  if (channel === undefined) throw new Refusal('teamsNotFound', { message: `The channel '${id}' was not found in the team.` });
  return { team, channel };
}

/** How a channel is named inside an OData context. */
export const channelContext = (team: TeamSeed, channel: ChannelOfTeam) =>
  `teams('${team.id}')/channels('${encodeURIComponent(channel.id)}')`;
