import type { Channel, Team } from '@microsoft/microsoft-graph-types';
import type { ChannelTab } from '../../channelTabs.ts';
import type { Choice } from '../choice/choice.ts';
import { loadTabs } from '../load/hostApi.ts';
import type { HostGraph } from '../load/hostGraph.ts';

/** A channel with its tabs, in a team of the person's. */
export type OpenChannel = { readonly id: string; readonly name: string; readonly tabs: readonly ChannelTab[] };

/** A team of the person's; its id is its group's. */
export type OpenTeam = { readonly id: string; readonly name: string; readonly channels: readonly OpenChannel[] };

/** Loads the person's teams and channels from Graph, and the tabs from the host. */
export async function loadTeams(graph: HostGraph): Promise<OpenTeam[]> {
  const [teams, tabs] = await Promise.all([graph.all<Team>('/me/joinedTeams'), loadTabs()]);
  return Promise.all(
    teams.map(async (team) => {
      const channels = await graph.all<Channel>(`/teams/${team.id}/channels`);
      return {
        id: String(team.id),
        name: String(team.displayName),
        channels: channels.map((channel) => ({
          id: String(channel.id),
          name: String(channel.displayName),
          tabs: tabs.filter((tab) => tab.teamId === team.id && tab.channelId === channel.id),
        })),
      };
    }),
  );
}

/** Where the choice leads among the person's teams: what it names, else the first there is. */
export function placeOf(teams: readonly OpenTeam[], { team, channel, tab }: Choice) {
  const openTeam = teams.find(({ id, name }) => id === team || name === team) ?? teams[0];
  const openChannel = openTeam?.channels.find(({ id, name }) => id === channel || name === channel) ?? openTeam?.channels[0];
  const openTab =
    tab === 'posts'
      ? undefined
      : (openChannel?.tabs.find((each) => [each.id, each.app, each.displayName].includes(tab)) ?? openChannel?.tabs[0]);
  return { team: openTeam, channel: openChannel, tab: openTab };
}
