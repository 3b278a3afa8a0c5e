import { vi } from 'vitest';
import type { PersonId } from '../../src/domain/id.ts';
import { createGraph } from '../../src/graph/createGraph.ts';
import type { Settings } from '../../src/local365/graph/settings.ts';
import type { Local365 } from '../../src/local365/local365.ts';
import { kristiansundSeed } from '../../src/local365/seed/kristiansund.ts';
import type { TenantSeed } from '../../src/local365/seed/tenantSeed.ts';
import type { Services } from '../../src/queries/services.ts';
import { strikeInner, type InnerFault } from '../soak/innerFault.ts';
import { pretendTenant } from '../support/tenant.ts';
import type { NetworkFault } from './networkFaults.ts';

/** A pretend tenant with people who ask it, and a network between that does as it is told. */
export type FaultyTenant = {
  readonly local: Local365;
  /** What one person's tab has in its hands. */
  readonly servicesOf: (personKey: string) => Services;
  readonly network: {
    /** The next request whose method and path match goes wrong so; several are taken in turn. A batch matches by the requests in it too, and its first write may be struck alone. */
    readonly fail: (request: RegExp, fault: NetworkFault | InnerFault) => void;
    /** Every request from now on, as `METHOD /path`, without the query. */
    readonly requests: readonly string[];
    /** Faults that have not come to pass: a test that planned them has not tested them. */
    readonly left: () => number;
    /** Nothing that was planned goes wrong any more. */
    readonly calm: () => void;
  };
};

// A whole tenant is opened for each test, and machines are sometimes busy.
vi.setConfig({ testTimeout: 30_000 });

const origin = 'https://graph.microsoft.com';
const start = Date.parse('2026-11-22T08:00:00Z');

/** Opens a tenant that pages by two unless told otherwise, with a clock that only waiting moves. */
export async function openFaultyTenant({
  seed = kristiansundSeed(),
  pageSize = 2,
  settings = {},
}: {
  readonly seed?: TenantSeed;
  readonly pageSize?: number;
  readonly settings?: Partial<Settings>;
} = {}): Promise<FaultyTenant> {
  let time = start;
  const now = () => new Date(time);
  const local = await pretendTenant({ seed, pageSize, settings, now });
  const planned: { readonly request: RegExp; readonly fault: NetworkFault | InnerFault }[] = [];
  const requests: string[] = [];
  let ids = 0;

  const servicesOf = (personKey: string): Services => {
    const person = seed.people.find(({ key }) => key === personKey);
    if (person === undefined) throw new Error(`Nobody is called ${personKey}.`);
    const graph = createGraph({
      origin,
      now,
      token: (scopes) => local.tokenFor(personKey, scopes),
      wait: (milliseconds) => {
        time += milliseconds;
        return Promise.resolve();
      },
      fetch: async (url, init) => {
        const request = new Request(url, init);
        const name = `${request.method} ${decodeURIComponent(new URL(url).pathname)}`;
        requests.push(name);
        const whole = url.endsWith('/$batch') ? `${name} ${innerNames(init.body)}` : name;
        const index = planned.findIndex((each) => each.request.test(name) || each.request.test(whole));
        const [plan] = index < 0 ? [] : planned.splice(index, 1);
        const pass = () => local.fetch(request);
        if (plan === undefined) return pass();
        return typeof plan.fault === 'function' ? plan.fault(pass) : strikeInner(plan.fault, request, local.fetch);
      },
    });
    return {
      graph,
      site: seed.sites[0]?.id ?? '',
      person: { id: person.id as PersonId, name: person.displayName },
      language: 'nb',
      administrator: 'IKT-avdelingen',
      linkTo: ({ unit, section, row }) =>
        `https://teams.microsoft.com/l/entity/app/tab?context=${[unit, section, row].join('/')}`,
      now: () => {
        time += 1;
        return new Date(time);
      },
      newId: () => {
        ids += 1;
        return `operation-${ids}`;
      },
    };
  };
  const network = {
    fail: (request: RegExp, fault: NetworkFault | InnerFault) => void planned.push({ request, fault }),
    requests,
    left: () => planned.length,
    calm: () => void planned.splice(0),
  };
  return { local, servicesOf, network };
}

/** The requests of a batch, as `METHOD /path` one after the other. */
function innerNames(body: unknown): string {
  const { requests } = JSON.parse(String(body)) as { readonly requests: readonly { method: string; url: string }[] };
  return requests.map(({ method, url }) => `${method} ${decodeURIComponent(url)}`).join(' ');
}
