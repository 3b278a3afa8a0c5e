import * as z from 'zod/mini';
import type { Channel } from '../domain/channel.ts';
import type { ChannelId, TeamId } from '../domain/id.ts';

/** A team as far as choosing a channel cares. */
export type Team = { readonly id: TeamId; readonly name: string };

const teamShape = z.object({ id: z.string(), displayName: z.string() });
const channelShape = z.object({
  id: z.string(),
  displayName: z.string(),
  webUrl: z.optional(z.nullable(z.string())),
  isArchived: z.optional(z.nullable(z.boolean())),
});

/** The teams that can be read, from Graph's `joinedTeams`. */
export function parseTeams(items: readonly unknown[]): readonly Team[] {
  return items.flatMap((item) => {
    const { data } = teamShape.safeParse(item);
    return data ? [{ id: data.id as TeamId, name: data.displayName }] : [];
  });
}

/** A team's channels that can be read and posted in: archived ones cannot. */
export function parseChannels(team: Team, items: readonly unknown[]): readonly Channel[] {
  return items.flatMap((item) => {
    const { data } = channelShape.safeParse(item);
    if (!data || data.isArchived === true) return [];
    const webUrl = data.webUrl?.startsWith('https://') === true ? data.webUrl : channelLink(team, data.id, data.displayName);
    return [{ id: data.id as ChannelId, name: data.displayName, teamId: team.id, teamName: team.name, webUrl }];
  });
}

/** Address in Teams of a channel, as Microsoft documents it. */
function channelLink(team: Team, channel: string, name: string): string {
  return `https://teams.microsoft.com/l/channel/${encodeURIComponent(channel)}/${encodeURIComponent(name)}?groupId=${team.id}`;
}
