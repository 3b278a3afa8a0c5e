import { expect, test } from 'vitest';
import { notifyConcerned, type ConcernNotice } from '../../src/commands/notifyConcerned.ts';
import type { UnitCode } from '../../src/domain/id.ts';
import type { Person } from '../../src/domain/person.ts';
import { notificationsOf } from '../../src/local365/tenant/notificationStore.ts';
import { openFaultyTenant } from './faultyTenant.ts';
import { resetAfterwards } from './networkFaults.ts';

const notice = (to: Person): ConcernNotice => ({
  ...{ to, unitCode: 'KRS-KULTUR' as UnitCode, unit: 'Kultur' },
  ...{ topic: 'Sammendrag: Hele kommunen, 2026', preview: 'Kultur: 1 uakseptabelt, 3 ikke rapportert' },
});

async function opened() {
  const { local, servicesOf, network } = await openFaultyTenant();
  const [director, leader, deputy] = ['director', 'leader', 'deputy'].map(servicesOf);
  if (director === undefined || leader === undefined || deputy === undefined) throw new Error('nobody');
  const feedOf = ({ id }: Person) => notificationsOf(local.tenant.database, id);
  return { director, leader: leader.person, deputy: deputy.person, feedOf, network };
}

test('those an update concerns are told in one exchange, by an activity of its own that can be turned off, with a link to their unit', async () => {
  const { director, leader, deputy, feedOf, network } = await opened();
  const outcome = await notifyConcerned(director, [notice(leader), notice(deputy)]);
  expect(outcome).toEqual({ sent: 2, unsent: [] });
  expect(network.requests).toHaveLength(1);
  expect(feedOf(leader).map(({ written }) => written)).toEqual([
    {
      chainId: expect.any(Number) as unknown,
      topic: {
        source: 'text',
        value: 'Sammendrag: Hele kommunen, 2026',
        webUrl: expect.stringContaining('KRS-KULTUR/malekort') as unknown,
      },
      activityType: 'updateShared',
      previewText: { content: 'Kultur: 1 uakseptabelt, 3 ikke rapportert' },
      templateParameters: [
        { name: 'update', value: 'Sammendrag: Hele kommunen, 2026' },
        { name: 'unit', value: 'Kultur' },
      ],
    },
  ]);
});

test('one who cannot be told costs the others nothing, and is named with why', async () => {
  const { director, leader, feedOf } = await opened();
  const gone = { id: 'a0000000-0000-4000-8000-0000000000ff', name: 'Tidligere, Leder' } as Person;
  const { sent, unsent } = await notifyConcerned(director, [notice(gone), notice(leader)]);
  expect([sent, unsent.map(({ name, refusal }) => [name, refusal?.kind])]).toEqual([1, [['Tidligere, Leder', 'notFound']]]);
  expect(feedOf(leader)).toHaveLength(1);
});

test('after a lost answer nobody is told again on a guess: the outcome is uncertain', async () => {
  const { director, leader, feedOf, network } = await opened();
  network.fail(/\$batch$/, resetAfterwards);
  const { sent, unsent } = await notifyConcerned(director, [notice(leader)]);
  expect([sent, unsent.map(({ refusal }) => refusal?.kind)]).toEqual([0, ['uncertain']]);
  expect(feedOf(leader)).toHaveLength(1);
});
