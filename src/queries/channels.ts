import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import type { Channel } from '../domain/channel.ts';
import { channelsPath, joinedTeamsPath } from '../graph/teamPaths.ts';
import type { Refusal } from '../text/refusal.ts';
import { parseChannels, parseTeams } from '../wire/teamShapes.ts';
import { refusalOf } from './refusalOf.ts';
import { useServices, type Services } from './services.ts';

/** The channels a person may post in, and the teams whose channels could not be read. */
export type Channels = {
  readonly channels: readonly Channel[];
  readonly missing: readonly { readonly team: string; readonly refusal: Refusal }[];
};

/** The question for the person's channels: two exchanges, asked once a visit (Teams' terms forbid polling). */
export function channelsQuery({ graph, person }: Services) {
  return queryOptions({
    queryKey: ['channels', person.id],
    staleTime: Infinity,
    queryFn: async ({ signal }): Promise<Channels> => {
      const teams = parseTeams(await graph.getAll(joinedTeamsPath, { signal }));
      const answers = await graph.batchAll(
        teams.map(({ id }) => channelsPath(id)),
        { signal },
      );
      const channels = teams.flatMap((team, index) => {
        const answer = answers[index];
        return answer?.ok === true ? parseChannels(team, answer.items) : [];
      });
      const missing = teams.flatMap((team, index) => {
        const answer = answers[index];
        const refusal = answer?.ok === false ? refusalOf(answer.error) : undefined;
        return refusal ? [{ team: team.name, refusal }] : [];
      });
      return { channels, missing };
    },
  });
}

/** The channels a person may post in. Suspends while loading. */
export function useChannels(): Channels {
  return useSuspenseQuery(channelsQuery(useServices())).data;
}
