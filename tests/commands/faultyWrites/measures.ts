import { newMeasureWish } from '../../../src/commands/newMeasureWish.ts';
import { saveMeasure } from '../../../src/commands/saveMeasure.ts';
import { saveMeasures } from '../../../src/commands/saveMeasures.ts';
import type { MeasureWish } from '../../../src/domain/measureEdit.ts';
import { refusalOf } from '../../../src/queries/refusalOf.ts';
import type { Services } from '../../../src/queries/services.ts';
import {
  fieldsOf,
  inBatch,
  kultur,
  measureNow,
  newMeasure,
  toldBy,
  toldByRefusal,
  type FaultyWrite,
  type Told,
} from './write.ts';

const measurePatch = /^PATCH .*\/lists\/Tiltak\/items\//;

/** What is said of measures in the list. */
export const measureWrites: readonly FaultyWrite[] = [
  {
    name: 'a new measure',
    request: /^POST .*\/lists\/Tiltak\/items$/,
    canBeLookedUp: true,
    begin: (services, n) => {
      const wish = newWish(services, n);
      return Promise.resolve({
        write: async () => [toldBy((await saveMeasure(services, wish)).kind, 'saved')],
        effects: async () => [await madeOf(services, wish)],
      });
    },
  },
  {
    name: 'two new measures at once',
    request: inBatch('POST', 'lists/Tiltak/items'),
    canBeLookedUp: true,
    begin: (services, n) => {
      const wishes = [newWish(services, n), newWish(services, 500 + n)];
      return Promise.resolve({
        write: () => savedTogether(services, wishes),
        effects: () => Promise.all(wishes.map((wish) => madeOf(services, wish))),
      });
    },
  },
  {
    name: "a measure's status",
    request: measurePatch,
    canBeLookedUp: true,
    begin: async (services, n, { servicesOf }) => {
      const measure = await newMeasure(services, n);
      const other = servicesOf('deputy');
      const theirs = { measure, edit: { status: 'cancelled' }, task: undefined, operationId: other.newId() } as const;
      const wish = { measure, edit: { status: 'implemented' }, task: undefined, operationId: services.newId() } as const;
      return {
        write: async () => [toldBy((await saveMeasure(services, wish)).kind, 'saved')],
        effects: async () => [Number((await measureNow(services, measure.stored.itemId)).status === 'implemented')],
        rival: {
          acts: () => saveMeasure(other, theirs),
          stands: async () => (await measureNow(other, measure.stored.itemId)).status === 'cancelled',
        },
      };
    },
  },
  {
    name: 'other words of a measure',
    request: measurePatch,
    begin: async (services, n) => {
      const measure = await newMeasure(services, n);
      const wish = {
        measure,
        edit: { title: `Nytt navn ${n}`, due: '2031-12-01' },
        task: undefined,
        operationId: services.newId(),
      };
      return {
        write: async () => [toldBy((await saveMeasure(services, wish)).kind, 'saved')],
        effects: async () => {
          const { title, due } = await measureNow(services, measure.stored.itemId);
          return [Number(title === wish.edit.title && due === wish.edit.due)];
        },
      };
    },
  },
  {
    name: 'one edit of two measures',
    request: inBatch('PATCH', 'lists/Tiltak/items'),
    begin: async (services, n) => {
      const measures = [await newMeasure(services, n), await newMeasure(services, 500 + n)];
      const wishes = measures.map((measure) => ({
        ...{ measure, edit: { status: 'cancelled' as const } },
        ...{ task: undefined, operationId: services.newId() },
      }));
      return {
        write: () => savedTogether(services, wishes),
        effects: async () => {
          const now = await Promise.all(measures.map(({ stored }) => measureNow(services, stored.itemId)));
          return now.map(({ status }) => Number(status === 'cancelled'));
        },
      };
    },
  },
];

/** A measure to be made, of a title of its own. */
const newWish = (services: Services, n: number): MeasureWish =>
  newMeasureWish(services, {
    ...{ unitCode: kultur, words: { title: `Nytt tiltak ${n}` }, demonstration: false },
    operationId: `a${String(n).padStart(9, '0')}`,
  });

/** How many rows say what was to be made. */
async function madeOf(services: Services, { edit, operationId }: MeasureWish): Promise<number> {
  const rows = await fieldsOf(services, 'Tiltak', 'EnhetKode', kultur);
  return rows.filter((row) => row['Title'] === edit.title && row['OperasjonId'] === operationId).length;
}

async function savedTogether(services: Services, wishes: readonly MeasureWish[]): Promise<readonly Told[]> {
  return (await saveMeasures(services, wishes)).map((each) =>
    each instanceof Error ? toldByRefusal(refusalOf(each)) : toldBy(each.kind, 'saved'),
  );
}
