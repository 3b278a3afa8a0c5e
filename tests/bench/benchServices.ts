import type { PersonId } from '../../src/domain/id.ts';
import { createGraph } from '../../src/graph/createGraph.ts';
import type { Services } from '../../src/queries/services.ts';
import type { VirtualTime } from './virtualTime.ts';

/** A tenant where time is counted and not waited for, and who uses it. */
type World = {
  readonly time: VirtualTime;
  readonly site: string;
  readonly personId: string;
  readonly token: (scopes: readonly string[]) => Promise<string>;
};

/** Our own services in such a tenant, through one tab's network. */
export function benchServices({ time, site, personId, token }: World, fetchOf: typeof fetch): Services {
  const now = () => new Date(time.now());
  let ids = 0;
  return {
    graph: createGraph({ origin: 'https://graph.microsoft.com', token, fetch: fetchOf, now, wait: time.wait }),
    site,
    person: { id: personId as PersonId, name: 'Kommunedirektør' },
    language: 'nb',
    administrator: '',
    linkTo: () => '',
    now,
    newId: () => `id-${(ids += 1)}`,
  };
}
