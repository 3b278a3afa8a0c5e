import { lockRound } from '../../../src/commands/lockRound.ts';
import { markReady, unmarkReady } from '../../../src/commands/markReady.ts';
import { notifyLeaders } from '../../../src/commands/notifyLeaders.ts';
import { setDeputy } from '../../../src/commands/setDeputy.ts';
import type { PersonId } from '../../../src/domain/id.ts';
import type { Period } from '../../../src/domain/period.ts';
import { notificationsOf } from '../../../src/local365/tenant/notificationStore.ts';
import { createQueryClient } from '../../../src/queries/createQueryClient.ts';
import { loadOwnership } from '../../../src/queries/loadOwnership.ts';
import { roundsQuery } from '../../../src/queries/rounds.ts';
import type { Services } from '../../../src/queries/services.ts';
import type { FaultyTenant } from '../faultyTenant.ts';
import { fieldsOf, firstPage, inBatch, kultur, newItem, toldBy, toldByRefusal, type Attempt, type FaultyWrite } from './write.ts';

const roundPatch = /^PATCH .*\/lists\/Rapporteringsrunder\/items\//;
const periodOf = (n: number) => String(2100 + n) as Period;

const unitOf = async (services: Services) => (await firstPage(services)).unit!;

/** A round of its own, which is to be locked, or to be opened again. */
async function lock(services: Services, n: number, locked: boolean): Promise<Attempt> {
  const period = periodOf(n);
  await newItem(services, 'Rapporteringsrunder', {
    Title: `Runde ${n}`,
    Nokkel: `runde-${n}`,
    EnhetKode: kultur,
    Periode: period,
  });
  const rounds = async () =>
    (await createQueryClient().fetchQuery(roundsQuery(services))).filter((each) => each.name === `Runde ${n}`);
  if (!locked) await lockRound(services, { round: (await rounds())[0]!, locked: true });
  const [round] = await rounds();
  return {
    write: async () => {
      await lockRound(services, { round: round!, locked });
      return ['done'];
    },
    effects: async () => [(await rounds()).filter((each) => (each.lock !== undefined) === locked).length],
  };
}

async function marks(services: Services, period: Period): Promise<number> {
  return (await fieldsOf(services, 'Klarmarkeringer', 'EnhetKode', kultur)).filter((row) => row['Periode'] === period).length;
}

async function ready(services: Services, n: number): Promise<Attempt> {
  const wish = { unit: await unitOf(services), period: periodOf(n), operationId: services.newId() };
  return {
    write: async () => [toldBy((await markReady(services, wish)).kind, 'ready')],
    effects: async () => [await marks(services, wish.period)],
  };
}

async function unready(services: Services, n: number): Promise<Attempt> {
  const wish = { unit: await unitOf(services), period: periodOf(n), operationId: services.newId() };
  const marked = await markReady(services, wish);
  if (marked.kind !== 'ready') throw new Error(marked.kind);
  return {
    write: async () => {
      await unmarkReady(services, marked.readiness);
      return ['done'];
    },
    effects: async () => [1 - (await marks(services, wish.period))],
  };
}

/** Two leaders are reminded; only those who were not are reminded again. */
function reminded(services: Services, n: number, { local, servicesOf }: FaultyTenant): Promise<Attempt> {
  const topic = `Runde ${n}`;
  const people = ['leader', 'deputy'].map((key) => servicesOf(key).person);
  const words = { unitCode: kultur, topic, what: '4 måleindikatorer', period: '2026', preview: 'Rapporter det dere vet.' };
  return Promise.resolve({
    write: async () => {
      const { unsent } = await notifyLeaders(
        services,
        people.map((to) => ({ to, ...words })),
      );
      return people.map(({ name }) => {
        const missed = unsent.find((each) => each.name === name);
        return missed === undefined ? 'done' : toldByRefusal(missed.refusal);
      });
    },
    effects: () =>
      Promise.resolve(
        people.map(
          ({ id }) =>
            notificationsOf(local.tenant.database, id).filter(({ written }) => JSON.stringify(written).includes(`"${topic}"`))
              .length,
        ),
      ),
  });
}

/** Two indicators get a deputy nobody else has. */
async function standIn(services: Services, n: number): Promise<Attempt> {
  const deputy = { id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as PersonId, name: `Vikar ${n}` };
  const signal = new AbortController().signal;
  const unit = await unitOf(services);
  const two = async () => {
    const { indicators, stored } = await loadOwnership(services, [unit], { deep: false, signal });
    return indicators.slice(0, 2).map((indicator) => ({ indicator, stored: stored.get(indicator.id)! }));
  };
  return {
    write: async () => {
      const { set, refusal } = await setDeputy(services, {
        indicators: await two(),
        deputy: { person: deputy, from: '2026-11-22', to: undefined },
      });
      // One of two is said to have one, and not which.
      const told = set === 2 ? 'done' : set === 1 ? 'unknown' : toldByRefusal(refusal);
      return [told, told];
    },
    effects: async () => (await two()).map(({ indicator }) => Number(indicator.deputy?.person.id === deputy.id)),
  };
}

/** What surrounds the reporting: rounds, marks, reminders and deputies. */
export const roundWrites: readonly FaultyWrite[] = [
  { name: 'a lock', request: roundPatch, by: 'administrator', begin: (services, n) => lock(services, n, true) },
  {
    name: 'a lock that is taken away',
    request: roundPatch,
    by: 'administrator',
    begin: (services, n) => lock(services, n, false),
  },
  { name: 'a mark that a unit is ready', request: /^POST .*\/lists\/Klarmarkeringer\/items$/, begin: ready },
  { name: 'a mark that is taken back', request: /^DELETE .*\/lists\/Klarmarkeringer\/items\//, begin: unready },
  { name: 'reminders', request: inBatch('POST', 'users/[^ ]*/teamwork'), by: 'director', begin: reminded },
  {
    name: 'a deputy for two indicators',
    request: inBatch('PATCH', 'lists/Måleindikatorer/items'),
    by: 'administrator',
    begin: standIn,
  },
];
