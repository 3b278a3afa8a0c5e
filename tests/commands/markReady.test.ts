import { expect, test } from 'vitest';
import { lockRound } from '../../src/commands/lockRound.ts';
import { markReady, unmarkReady } from '../../src/commands/markReady.ts';
import { notifyLeaders } from '../../src/commands/notifyLeaders.ts';
import type { UnitCode } from '../../src/domain/id.ts';
import type { Period } from '../../src/domain/period.ts';
import { createQueryClient } from '../../src/queries/createQueryClient.ts';
import { roundsQuery } from '../../src/queries/rounds.ts';
import { refusalOf } from '../../src/queries/refusalOf.ts';
import type { Services } from '../../src/queries/services.ts';
import { unitsQuery } from '../../src/queries/units.ts';
import { notificationsOf } from '../../src/local365/tenant/notificationStore.ts';
import { openFaultyTenant } from './faultyTenant.ts';
import { resetAfterwards } from './networkFaults.ts';

const period = '2026' as Period;
const toReady = /^POST .*\/lists\/Klarmarkeringer\/items$/;

async function opened() {
  const tenant = await openFaultyTenant({ pageSize: 200 });
  const leader = tenant.servicesOf('leader');
  const { units } = await createQueryClient().fetchQuery(unitsQuery(leader));
  const unit = units.find(({ code }) => code === 'KRS-KULTUR');
  if (unit === undefined) throw new Error('no unit');
  return { ...tenant, leader, unit };
}

const rowsOf = async ({ graph, site }: Services, list: string) =>
  (await graph.getAll(`/v1.0/sites/${site}/lists/${list}/items?$expand=fields`)) as { fields: Record<string, unknown> }[];
const marks = async (services: Services) =>
  (await rowsOf(services, 'Klarmarkeringer')).filter(({ fields }) => fields['EnhetKode'] === 'KRS-KULTUR').length;

test('B8: a unit is marked ready, once, whoever else tries, and the mark is taken back', async () => {
  const { leader, servicesOf, unit } = await opened();
  const mine = await markReady(leader, { unit, period, operationId: 'a' });
  expect(mine.kind).toBe('ready');
  const theirs = await markReady(servicesOf('deputy'), { unit, period, operationId: 'b' });
  expect(theirs.kind === 'already' && theirs.readiness.by?.name).toBe('Leder, Kultur');
  expect(await marks(leader)).toBe(1);
  if (theirs.kind === 'already') await unmarkReady(leader, theirs.readiness);
  expect(await marks(leader)).toBe(0);
});

test('a mark whose answer is lost is found by its key, and stands once', async () => {
  const { leader, unit, network } = await opened();
  network.fail(toReady, resetAfterwards);
  expect((await markReady(leader, { unit, period, operationId: 'a' })).kind).toBe('ready');
  expect(await marks(leader)).toBe(1);
  expect(network.left()).toBe(0);
});

test('an employee cannot mark a unit ready, and is told by name', async () => {
  const { servicesOf, unit } = await opened();
  const refused = await markReady(servicesOf('employee'), { unit, period, operationId: 'a' }).catch(refusalOf);
  expect(refused).toMatchObject({ kind: 'readOnly', source: 'Klarmarkeringer' });
});

test('B7: those who own the list lock a round and open it again, saying who; a leader may not', async () => {
  const { leader, servicesOf } = await opened();
  const administrator = servicesOf('administrator');
  const round = async () => {
    const [first] = await createQueryClient().fetchQuery(roundsQuery(leader));
    if (first === undefined) throw new Error('no round');
    return first;
  };
  const before = await round();
  expect(await lockRound(leader, { round: before, locked: true }).catch(refusalOf)).toMatchObject({ kind: 'readOnly' });
  await lockRound(administrator, { round: before, locked: true });
  expect((await round()).lock?.by?.name).toBe('Administrator');
  // The version that was seen is old by now: what is to be so is so after all.
  await lockRound(administrator, { round: before, locked: false });
  expect((await round()).lock).toBe(undefined);
});

test('B7: leaders are reminded in one exchange; who cannot be is named, and nobody is reminded twice by itself', async () => {
  const { local, servicesOf, leader, network } = await opened();
  const reminder = (to: Services['person']) => ({
    ...{ to, unitCode: 'KRS-KULTUR' as UnitCode, topic: 'Årsrapportering 2026', what: '4 måleindikatorer i Kultur' },
    ...{ period: '2026', preview: 'Rapporter det dere vet.' },
  });
  const director = servicesOf('director');
  const before = network.requests.length;
  const outcome = await notifyLeaders(director, [reminder(leader.person), reminder(director.person)]);
  expect(network.requests.length - before).toBe(1);
  expect([outcome.sent, outcome.unsent.map(({ name }) => name)]).toEqual([1, ['Kommunedirektør']]);
  expect(notificationsOf(local.tenant.database, leader.person.id)).toHaveLength(1);
});
