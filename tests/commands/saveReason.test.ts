import { expect, test } from 'vitest';
import { saveReason } from '../../src/commands/saveReason.ts';
import type { UnitCode } from '../../src/domain/id.ts';
import { loadUnitPage } from '../../src/queries/loadUnitPage.ts';
import { openFaultyTenant, type FaultyTenant } from './faultyTenant.ts';
import { saysAfterwards } from './networkFaults.ts';

const whole = 'KRS' as UnitCode;
const key = 'krs-2017-laering-03';
const rowOf = async ({ servicesOf }: FaultyTenant) => {
  const { results } = await loadUnitPage(servicesOf('employee'), whole);
  const row = results.find(({ indicatorId, period }) => indicatorId === key && period === ('2017' as typeof period));
  if (row === undefined) throw new Error('The seed has no Digitalisering 2017.');
  return row;
};
const open = () => openFaultyTenant({ pageSize: 200 });

test('N2: the reason is written, and what was published and reported stands as it was', async () => {
  const tenant = await open();
  const of = await rowOf(tenant);
  const outcome = await saveReason(tenant.servicesOf('director'), { of, reason: 'Færre enn i 2016.' });
  const { stored, ...after } = await rowOf(tenant);
  expect(outcome).toEqual({ kind: 'saved', result: { ...after, stored } });
  expect(after).toEqual({ ...of, stored: undefined, publishedReason: 'Færre enn i 2016.' });
  expect(stored.version).not.toBe(of.stored.version);
});

test('somebody has changed another column since: mine goes on top, theirs stays', async () => {
  const tenant = await open();
  const of = await rowOf(tenant);
  const { graph, site } = tenant.servicesOf('administrator');
  await graph.patch(`/v1.0/sites/${site}/lists/Resultater/items/${of.stored.itemId}/fields`, of.stored.version, {
    Kommentar: 'Fra lista',
  });
  await saveReason(tenant.servicesOf('director'), { of, reason: 'Min grunn' });
  expect(await rowOf(tenant)).toMatchObject({ comment: 'Fra lista', publishedReason: 'Min grunn' });
});

test('two write a reason: the second is shown the first', async () => {
  const tenant = await open();
  const of = await rowOf(tenant);
  await saveReason(tenant.servicesOf('leader'), { of, reason: 'Deres' });
  const outcome = await saveReason(tenant.servicesOf('director'), { of, reason: 'Min' });
  expect(outcome).toMatchObject({ kind: 'conflict', theirs: { publishedReason: 'Deres' } });
  expect(await rowOf(tenant)).toMatchObject({ publishedReason: 'Deres' });
});

test('cut off after it was carried out: it is looked up, and it is saved', async () => {
  const tenant = await open();
  tenant.network.fail(/^PATCH .*Resultater/, saysAfterwards(504));
  const outcome = await saveReason(tenant.servicesOf('director'), { of: await rowOf(tenant), reason: 'Min' });
  expect(outcome.kind).toBe('saved');
  expect(tenant.network.left()).toBe(0);
});

test('who may not write is told so', async () => {
  const tenant = await open();
  const of = await rowOf(tenant);
  await expect(saveReason(tenant.servicesOf('employee'), { of, reason: 'Min' })).rejects.toMatchObject({ fault: 'forbidden' });
});
