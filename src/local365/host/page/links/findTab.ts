import type { Choice } from '../choice/choice.ts';
import type { OpenTeam } from '../frame/teamsOf.ts';
import type { AppPlace } from '../protocol/hostDesk.ts';

/**
 * The tab a link leads to: the one it was made for, in the channel it names, else where the person is, else anywhere.
 *
 * A link to a channel the person is not in, or to no tab there is, leads to none: then the personal app is opened.
 */
export function findTab(teams: readonly OpenTeam[], place: AppPlace, choice: Choice) {
  const tabs = teams.flatMap((team) =>
    team.channels.flatMap((channel) =>
      channel.tabs.filter(({ app }) => app === 'malekort').map((tab) => ({ team, channel, tab })),
    ),
  );
  const inChannel = tabs.filter(({ channel }) => channel.id === place.channelId);
  const here = tabs.filter(({ team, channel }) => team.id === choice.team && channel.id === choice.channel);
  const meant = (each: (typeof tabs)[number]) => each.tab.entityId === place.pageId;
  return inChannel.find(meant) ?? inChannel[0] ?? here.find(meant) ?? tabs.find(meant);
}
