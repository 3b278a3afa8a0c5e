import { expect, test } from 'vitest';
import type { IndicatorId, UnitCode } from '../../src/domain/id.ts';
import type { Period } from '../../src/domain/period.ts';
import { newListItemPath } from '../../src/graph/listPaths.ts';
import { createQueryClient } from '../../src/queries/createQueryClient.ts';
import { municipalityQuery } from '../../src/queries/municipality.ts';
import { myUpdatesQuery } from '../../src/queries/myUpdates.ts';
import { partsQuery } from '../../src/queries/parts.ts';
import { unitPageQuery } from '../../src/queries/unitPage.ts';
import { openFaultyTenant } from '../commands/faultyTenant.ts';
import { smallSeed } from '../commands/smallSeed.ts';

const of = { unitCode: 'KRS-KULTUR' as UnitCode, indicatorIds: ['demo-2026-kultur-08' as IndicatorId] };

test('the parts of an indicator come with one question, and only that unit’s', async () => {
  const { servicesOf, network } = await openFaultyTenant({ seed: smallSeed(), pageSize: 200 });
  const leader = servicesOf('leader');
  await leader.graph.post(newListItemPath(leader.site, 'Delresultater'), {
    fields: {
      Title: 'Mestringstro',
      Nokkel: 'andre',
      IndikatorNokkel: 'demo-2026-kultur-08',
      EnhetKode: 'KRS-BRANN',
      Periode: '2026',
      Verdi: '1,0',
    },
  });
  const before = network.requests.length;
  const { parts, issues, missing } = await createQueryClient().fetchQuery(partsQuery(leader, of));
  expect(network.requests.slice(before)).toEqual(['POST /v1.0/$batch']);
  expect(parts.map(({ period }) => period).filter((period) => period === '2026')).toHaveLength(10);
  expect([parts.length, issues, missing]).toEqual([20, [], []]);
});

test('a list that is not there is named, and the question is answered', async () => {
  const gone = smallSeed((list) => (list.displayName === 'Delresultater' ? undefined : list));
  const { servicesOf } = await openFaultyTenant({ seed: gone });
  const { parts, missing } = await createQueryClient().fetchQuery(partsQuery(servicesOf('employee'), of));
  expect([parts, missing.map(({ list }) => list)]).toEqual([[], ['Delresultater']]);
});

/** A tenant where so many answered the survey of 2026, and the municipality has written these settings. */
const answeredBy = (answers: number, settings = '') =>
  smallSeed((list) => {
    const change = (column: string, value: string, more: object) => ({
      ...list,
      items: [...list.items].map((item) => (item[column] === value ? { ...item, ...more } : item)),
    });
    if (list.displayName === 'Resultater') return change('Nokkel', 'demo-2026-kultur-08|2026', { AntallSvar: answers });
    return list.displayName === 'Enheter' && settings !== '' ? change('Kode', 'KRS', { Innstillinger: settings }) : list;
  });

test('E6: a result too few answered leaves the list as words, without a value, for everybody', async () => {
  const few = answeredBy(4);
  const { servicesOf } = await openFaultyTenant({ seed: few });
  for (const who of ['employee', 'leader'] as const) {
    const { results } = await createQueryClient().fetchQuery(unitPageQuery(servicesOf(who), of.unitCode));
    const result = results.find(({ indicatorId, period }) => indicatorId === of.indicatorIds[0] && period === '2026');
    expect(result).toMatchObject({ text: 'Vises ikke (få svar)', reading: { kind: 'notMeasured' }, answers: 4, withheld: true });
    expect(JSON.stringify(result)).not.toContain('4,1');
  }
});

test.each([
  [7, 'Færrest svar som vises: 8', true],
  [7, 'Færrest svar som vises: 7', false],
  [4, 'Færrest svar som vises: 3', false],
  [3, 'Færrest svar som vises: 2', true],
])(
  'E6: %i answers where the municipality says «%s»: hidden on the unit’s page, the overview and in «mine» alike (%s)',
  async (answers, settings, hidden) => {
    const { servicesOf } = await openFaultyTenant({ seed: answeredBy(answers, settings), pageSize: 200 });
    const leader = servicesOf('leader');
    const client = createQueryClient();
    const pages = await Promise.all([
      client.fetchQuery(unitPageQuery(leader, of.unitCode)),
      client.fetchQuery(municipalityQuery(leader, '2026' as Period)),
      client.fetchQuery(myUpdatesQuery(leader)),
    ]);
    const found = pages.map(({ results }) =>
      results.find(({ indicatorId, period }) => indicatorId === of.indicatorIds[0] && period === '2026'),
    );
    expect(found.map((result) => result?.withheld === true)).toEqual([hidden, hidden, hidden]);
  },
);
