import { createMeasure } from '../../../src/commands/createMeasure.ts';
import { saveMeasure } from '../../../src/commands/saveMeasure.ts';
import { saveMeasures } from '../../../src/commands/saveMeasures.ts';
import { refusalOf } from '../../../src/queries/refusalOf.ts';
import { fieldsOf, inBatch, kultur, measureNow, newMeasure, toldBy, toldByRefusal, type FaultyWrite } from './write.ts';

const measurePatch = /^PATCH .*\/lists\/Tiltak\/items\//;

/** What is said of measures in the list. */
export const measureWrites: readonly FaultyWrite[] = [
  {
    name: 'a new measure',
    request: /^POST .*\/lists\/Tiltak\/items$/,
    begin: (services, n) => {
      const title = `Nytt tiltak ${n}`;
      const nothing = { indicator: undefined, responsible: undefined, start: undefined, due: undefined, demonstration: false };
      const operationId = `a${String(n).padStart(9, '0')}`;
      const wanted = { unitCode: kultur, title, ...nothing, operationId };
      return Promise.resolve({
        write: async () => [toldBy((await createMeasure(services, wanted)).kind, 'created')],
        effects: async () => [
          (await fieldsOf(services, 'Tiltak', 'EnhetKode', kultur)).filter((row) => row['Title'] === title).length,
        ],
      });
    },
  },
  {
    name: "a measure's status",
    request: measurePatch,
    begin: async (services, n) => {
      const measure = await newMeasure(services, n);
      const wish = { measure, edit: { status: 'implemented' }, task: undefined, operationId: services.newId() } as const;
      return {
        write: async () => [toldBy((await saveMeasure(services, wish)).kind, 'saved')],
        effects: async () => [Number((await measureNow(services, measure.stored.itemId)).status === 'implemented')],
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
        write: async () =>
          (await saveMeasures(services, wishes)).map((each) =>
            each instanceof Error ? toldByRefusal(refusalOf(each)) : toldBy(each.kind, 'saved'),
          ),
        effects: async () => {
          const now = await Promise.all(measures.map(({ stored }) => measureNow(services, stored.itemId)));
          return now.map(({ status }) => Number(status === 'cancelled'));
        },
      };
    },
  },
];
