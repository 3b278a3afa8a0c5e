import { expect, test } from 'vitest';
import { withNames } from '../../../src/commands/withNames.ts';
import type { IndicatorId, MeasureId, UnitCode } from '../../../src/domain/id.ts';
import { unmadeMeasure } from '../../../src/domain/newMeasure.ts';
import { addWrites } from '../../../src/outbox/steps.ts';
import type { Entry } from '../../../src/outbox/entry.ts';
import { changed } from '../../../src/outbox/keep.ts';
import { readEntry } from '../../../src/outbox/readKept.ts';
import type { Write } from '../../../src/outbox/write.ts';
import { outboxView } from '../../../src/pages/outbox/outboxView.ts';
import { createQueryClient } from '../../../src/queries/createQueryClient.ts';
import { unitPageQuery } from '../../../src/queries/unitPage.ts';
import { unitsQuery } from '../../../src/queries/units.ts';
import { textsOf } from '../../../src/text/texts.ts';
import { openFaultyTenant } from '../../commands/faultyTenant.ts';
import { smallSeed } from '../../commands/smallSeed.ts';
import { measureOf } from '../../support/scorecardThings.ts';
import { writing } from '../../outbox/writes.ts';

const kultur = 'KRS-KULTUR' as UnitCode;
const service = 'demo-2026-kultur-03' as IndicatorId;
const at = '2026-11-22T08:00:00.000Z';
const texts = textsOf('nb');

const add = (entries: readonly Entry[], ...writes: readonly Write[]) => changed(entries, addWrites(entries, writes, at));
const items = (entries: readonly Entry[]) =>
  outboxView(
    entries.map((entry) => ({ ...entry, state: { kind: 'uncertain' } })),
    at,
    texts,
  ).items.map(({ what, words, unit }) => [unit, what, words]);

/** Names as they are known to somebody who has the page of Kultur before them. */
async function named() {
  const services = (await openFaultyTenant({ seed: smallSeed(), pageSize: 200 })).servicesOf('leader');
  const cache = createQueryClient();
  await cache.fetchQuery(unitsQuery(services));
  await cache.fetchQuery(unitPageQuery(services, kultur));
  return (write: Write) => withNames(services, cache, write);
}

const measure = measureOf('T-1', { unitCode: kultur, title: 'Åpen scene' });
const edit = { kind: 'measure', wish: { measure, edit: { indicatorId: service }, task: undefined, operationId: 'a' } } as const;

test('a write says whose it is and what it serves by name, long after the page was closed', async () => {
  const name = await named();
  const [entry] = add([], name(edit));
  const kept = readEntry(structuredClone(entry));
  expect(items(kept ? [kept] : [])).toEqual([['Kultur', 'Åpen scene', 'Måleindikator: Opplevd god service']]);
  const result = name(writing('r', { unitCode: kultur }));
  expect(items(add([], result))).toEqual([['Kultur', expect.any(String), 'r']]);
});

test('two edits that become one know what either knew', async () => {
  const name = await named();
  const later = { ...edit, wish: { ...edit.wish, edit: { status: 'inProgress' }, operationId: 'b' } } as const;
  expect(items(add([], name(edit), name(later)))).toEqual([
    ['Kultur', 'Åpen scene', 'Måleindikator: Opplevd god service · Status: I arbeid'],
  ]);
});

test('what an earlier version of the page kept has no names, and is shown by what there is', () => {
  expect(items(add([], edit))).toEqual([[undefined, 'Åpen scene', `Måleindikator: ${service}`]]);
});

test('a new tiltak says that it is one, and only what is said of it', () => {
  const unmade = unmadeMeasure({ id: 'T-2' as MeasureId, unitCode: kultur, demonstration: false });
  const words = { title: 'Åpen scene', why: undefined, due: '2027-03-01' };
  const entries = add([], { kind: 'measure', wish: { measure: unmade, edit: words, task: undefined, operationId: 'm' } });
  expect(items(entries)).toEqual([[undefined, 'Nytt tiltak: Åpen scene', 'Frist: 1. mars 2027']]);
});
