import { useSuspenseQuery } from '@tanstack/react-query';
import type { PersonId } from '../domain/id.ts';
import { createGraph } from '../graph/createGraph.ts';
import { pause } from '../graph/pause.ts';
import { initialScopes } from '../graph/scopes.ts';
import type { Services } from '../queries/services.ts';
import { deepLink } from '../teams/deepLink.ts';
import type { Host } from '../teams/host.ts';
import { createIdentity, type Identity } from '../teams/identity.ts';
import type { Config } from './config.ts';

/** What one open tab has: its configuration, who is in front of it, and Graph in their name. */
export type Session = {
  readonly config: Config;
  readonly identity: Identity;
  readonly host: Host;
  readonly graph: Services['graph'];
};

/** Makes the session of this tab; nobody is signed in yet. */
export function createSession(config: Config, host: Host): Session {
  const identity = createIdentity(config, host);
  const graph = createGraph({ origin: config.graph, token: identity.token, now: () => new Date(), wait: pause });
  return { config, identity, host, graph };
}

/** The services in the signed-in person's name. Suspends while signing in; a `SignInError` goes to the nearest boundary. */
export function useSignedIn(session: Session, language: Services['language']): Services {
  const { config, identity, host, graph } = session;
  const { data: person } = useSuspenseQuery({
    queryKey: ['person'],
    staleTime: Infinity,
    queryFn: async () => {
      await identity.token(initialScopes);
      const { id = '', name = '' } = identity.person() ?? {};
      return { id: id as PersonId, name };
    },
  });
  return {
    graph,
    site: config.site,
    person,
    language,
    administrator: config.administrator,
    linkTo: ({ unit, section, row }) =>
      deepLink(
        {
          teamsAppId: config.teamsAppId,
          entityId: host.context.entityId ?? unit,
          webUrl: window.location.origin + window.location.pathname,
          label: 'Målekort',
        },
        { unit, section, ...(row === undefined ? {} : { row }) },
        host.context.channelId,
      ),
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
  };
}
