import type { PersonId } from '../../src/domain/id.ts';
import { createLocal365, type Local365 } from '../../src/local365/local365.ts';
import type { Person } from '../../src/domain/person.ts';
import { createGraph } from '../../src/graph/createGraph.ts';
import type { Services } from '../../src/queries/services.ts';
import type { NetworkFault } from '../commands/networkFaults.ts';
import { smallSeed } from '../commands/smallSeed.ts';
import { strikeInner, type InnerFault } from './innerFault.ts';
import { watchPauses } from './watchPauses.ts';

/** A line to Graph that can be cut, or spoiled once; `dead` lines never answer again, as those of a closed tab. */
export type Line = {
  online: boolean;
  dead: boolean;
  readonly faults: NetworkFault[];
  /** Of one request of the next batches. */
  readonly innerFaults: InnerFault[];
};

/** A line that works. */
export const newLine = (): Line => ({ online: true, dead: false, faults: [], innerFaults: [] });

/** A tenant, a clock that only waiting and the test move, and a network where the test lets one request through at a time. */
export type SoakWorld = {
  readonly local: Local365;
  readonly now: () => Date;
  readonly pass: (milliseconds: number) => void;
  /** Somebody who asks over a line of their own; `direct` ones wait for nobody. */
  readonly servicesOf: (personKey: string, line: Line, direct?: boolean) => Services;
  /** Lets requests through, the `pick`th of those that wait each time, until none waits, or so many have been. */
  readonly drain: (pick: () => number, requests?: number) => Promise<void>;
  /** What must never have happened and did. */
  readonly breaches: string[];
  readonly close: () => void;
};

const origin = 'https://graph.microsoft.com';
const seed = smallSeed();

/** Everything that can be done without a request is done. */
const quiet = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Opens a world of its own. */
export async function openSoakWorld(): Promise<SoakWorld> {
  let time = Date.parse('2026-11-22T08:00:00Z');
  let ids = 0;
  const local = await createLocal365({ seed, now: () => new Date(time), settings: { throttling: undefined } });
  const tokens = new Map<string, { readonly token: Promise<string>; readonly until: number }>();
  const beingSigned = new Set<Promise<string>>();
  const waiting: (() => Promise<void>)[] = [];
  const breaches: string[] = [];

  const tokenOf = (personKey: string, scopes: readonly string[]) => {
    const key = `${personKey} ${scopes.join(' ')}`;
    const known = tokens.get(key);
    if (known !== undefined && known.until > time) return known.token;
    const token = local.tokenFor(personKey, scopes);
    beingSigned.add(token);
    void token.finally(() => beingSigned.delete(token));
    tokens.set(key, { token, until: time + 30 * 60_000 });
    return token;
  };

  /** A request that is let through when its turn comes; one from a closed tab goes nowhere. */
  const queued = (line: Line, run: () => Promise<Response>) =>
    new Promise<Response>((resolve, reject) => {
      waiting.push(async () => (line.dead ? undefined : run().then(resolve, reject)));
    });

  const servicesOf = (personKey: string, line: Line, direct = false): Services => {
    const pauses = watchPauses(() => time, breaches);
    const graph = createGraph({
      origin,
      now: () => new Date(time),
      online: () => line.online,
      token: (scopes) => tokenOf(personKey, scopes),
      clientRequestId: () => '00000000-0000-4000-8000-000000000000',
      alarm: () => () => undefined,
      wait: (milliseconds) => {
        time += milliseconds;
        return Promise.resolve();
      },
      fetch: (url, init) => {
        const request = new Request(url, init);
        const pass = () => local.fetch(request);
        if (direct) return pass();
        const sent = pauses.sent(url, init.body);
        return queued(line, async () => {
          if (!line.online) throw new TypeError('Failed to fetch');
          const inner = request.url.endsWith('/$batch') ? line.innerFaults.shift() : undefined;
          const through = () => (inner === undefined ? pass() : strikeInner(inner, request, (each) => local.fetch(each)));
          const fault = request.method === 'GET' ? undefined : line.faults.shift();
          const response = await (fault === undefined ? through() : fault(through));
          return pauses.answered(sent, response);
        });
      },
    });
    return {
      graph,
      site: seed.sites[0]?.id ?? '',
      person: personOf(personKey),
      language: 'nb',
      administrator: 'IKT-avdelingen',
      linkTo: () => '',
      now: () => new Date((time += 1)),
      newId: () => `operation-${(ids += 1)}`,
    };
  };

  return {
    local,
    now: () => new Date(time),
    pass: (milliseconds) => void (time += milliseconds),
    servicesOf,
    breaches,
    drain: async (pick, requests = Infinity) => {
      await quiet();
      for (let left = requests; left > 0 && (waiting.length > 0 || beingSigned.size > 0); left -= 1) {
        await Promise.all(beingSigned);
        const [next] = waiting.splice(pick() % Math.max(1, waiting.length), 1);
        await next?.();
        await quiet();
      }
    },
    close: local.close,
  };
}

function personOf(personKey: string): Person {
  const found = seed.people.find(({ key }) => key === personKey);
  if (found === undefined) throw new Error(`Nobody is called ${personKey}.`);
  return { id: found.id as PersonId, name: found.displayName };
}
