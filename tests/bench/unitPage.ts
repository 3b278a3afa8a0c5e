import type { PersonId, UnitCode } from '../../src/domain/id.ts';
import { createGraph } from '../../src/graph/createGraph.ts';
import { createLocal365 } from '../../src/local365/local365.ts';
import { kristiansundWithResults } from '../../src/local365/seed/kristiansundWithResults.ts';
import { loadUnitPage } from '../../src/queries/loadUnitPage.ts';
import type { Measurement } from './measurement.ts';

const now = () => new Date('2026-11-22T09:00:00Z');
const unit = 'KRS-KULTUR' as UnitCode;

/** What a cold open of one unit's page asks of Graph, in a site with few results and in one with many. */
export async function unitPageCosts(): Promise<readonly Measurement[]> {
  const few = await costAt(50);
  const many = await costAt(5_000);
  const goals = { exchanges: 3, units: 12 };
  const ratio = (of: (cost: Cost) => number) => Math.round((of(many) / of(few)) * 100) / 100;
  return [
    ...[few, many].flatMap((cost): Measurement[] => [
      {
        name: `unit page, ${cost.results} results, exchanges`,
        value: cost.exchanges,
        unit: 'exchanges',
        atMost: goals.exchanges,
      },
      { name: `unit page, ${cost.results} results, resource units`, value: cost.units, unit: 'RU', atMost: goals.units },
      { name: `unit page, ${cost.results} results, bytes`, value: cost.bytes, unit: 'bytes' },
    ]),
    { name: 'unit page, 5 000 against 50, resource units', value: ratio(({ units }) => units), unit: 'ratio', atMost: 1.2 },
    { name: 'unit page, 5 000 against 50, bytes', value: ratio(({ bytes }) => bytes), unit: 'ratio', atMost: 1.2 },
  ];
}

type Cost = { readonly results: number; readonly exchanges: number; readonly units: number; readonly bytes: number };

async function costAt(results: number): Promise<Cost> {
  const seed = kristiansundWithResults(results);
  const local = await createLocal365({ seed, now });
  const graph = createGraph({
    origin: 'https://graph.microsoft.com',
    token: (scopes) => local.tokenFor('leader', scopes),
    fetch: (url, init) => local.fetch(new Request(url, init)),
    now,
    wait: () => Promise.reject(new Error('Nothing is throttled here, so nothing should wait.')),
  });
  const [site] = seed.sites;
  const leader = seed.people.find(({ key }) => key === 'leader');
  if (site === undefined || leader === undefined) throw new Error('The seed has no site or no leader.');
  const page = await loadUnitPage(
    {
      graph,
      site: site.id,
      person: { id: leader.id as PersonId, name: leader.displayName },
      language: 'nb',
      administrator: '',
      linkTo: () => '',
      now,
      newId: () => crypto.randomUUID(),
    },
    unit,
  );
  if (page.results.length === 0) throw new Error(`${unit} has no results; the bench would measure nothing.`);
  const { exchanges, units, bytesIn, bytesOut } = local.meter.read();
  local.close();
  return { results, exchanges, units, bytes: bytesIn + bytesOut };
}
