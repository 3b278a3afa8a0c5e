import { expect, test } from 'vitest';
import { readCards } from '../../src/commands/readCards.ts';
import { saveImport, type ImportOutcomes } from '../../src/commands/saveImport.ts';
import type { UnitCode } from '../../src/domain/id.ts';
import { importSteps } from '../../src/domain/import/importSteps.ts';
import type { ImportStep } from '../../src/domain/import/importStep.ts';
import { settledRows } from '../../src/domain/import/rowChoice.ts';
import type { Period } from '../../src/domain/period.ts';
import { settingsOf } from '../../src/domain/settings.ts';
import { loadUnitPage } from '../../src/queries/loadUnitPage.ts';
import type { Services } from '../../src/queries/services.ts';
import type { Refusal } from '../../src/text/refusal.ts';
import { openFaultyTenant } from './faultyTenant.ts';
import { reset, says, saysAfterwards, type NetworkFault } from './networkFaults.ts';
import { smallSeed } from './smallSeed.ts';

const kultur = 'KRS-KULTUR' as UnitCode;
const pasted = [
  'Unikt målekort – fokusområde læring',
  'Suksessfaktor\tMåleindikator\tResultatkrav\t2030\t2031\tEndring fra sist måling',
  'Gode vaner\tKurs per ansatt\t2\t1\t3\tPil opp, ønsket resultat',
  '\tLærlinger\t> 4\tIkke målt\t4\t',
].join('\n');

/** What bringing the text in would write for Kultur as it stands now. */
async function stepsFor(services: Services, text = pasted, period?: string, focusArea?: string): Promise<readonly ImportStep[]> {
  const page = await loadUnitPage(services, kultur);
  const { unit } = page;
  const read = readCards({ kind: 'paste', text, html: undefined }, []);
  if (unit === undefined || read.kind !== 'cards') throw new Error('nothing to bring in');
  const records = { ...page, unit, rule: settingsOf(page.units, unit.code).rule };
  return read.cards.flatMap((found) =>
    importSteps(records, {
      found,
      focusArea: focusArea ?? found.focusArea ?? '',
      mainGoal: found.mainGoal,
      kind: found.kind ?? 'own',
      period: (period ?? found.period ?? '') as Period,
      rows: settledRows(found, () => undefined),
    }),
  );
}

const open = () => openFaultyTenant({ seed: smallSeed(), pageSize: 100 });
const run = (services: Services, steps: readonly ImportStep[], before: ImportOutcomes = new Map()) =>
  saveImport(services, steps, { before, signal: new AbortController().signal });
const kindsOf = (outcomes: ImportOutcomes) => [...outcomes.values()].map(({ kind }) => kind);

/** What stands there of the card that was brought in. */
async function stored(services: Services) {
  const page = await loadUnitPage(services, kultur);
  const cards = page.scorecards.filter(({ focusArea }) => focusArea === 'Læring');
  const indicators = page.indicators.filter(({ scorecardId }) => cards.some(({ id }) => id === scorecardId));
  const its = <T extends { readonly indicatorId: string }>(rows: readonly T[]) =>
    rows.filter(({ indicatorId }) => indicators.some(({ id }) => id === indicatorId));
  return { cards, indicators, targets: its(page.targets), results: its(page.results) };
}

test('N3: a new målekort is written whole: card, indicators, targets and results, with what was published', async () => {
  const { servicesOf } = await open();
  const owner = servicesOf('administrator');
  const steps = await stepsFor(owner);
  expect(steps.map(({ thing: { kind }, state }) => `${kind} ${state}`).join(', ')).toBe(
    'scorecard new, indicator new, target new, result new, result new, indicator new, target new, result new, result new',
  );
  const heard: number[] = [];
  const outcomes = await saveImport(owner, steps, {
    before: new Map(),
    signal: new AbortController().signal,
    onProgress: (some) => heard.push(some.size),
  });
  expect(new Set(kindsOf(outcomes))).toEqual(new Set(['saved']));
  expect(heard).toEqual([1, 3, 5, 9]);
  const { cards, indicators, targets, results } = await stored(owner);
  expect(cards).toMatchObject([{ kind: 'own', period: '2031', unitCode: kultur }]);
  expect(indicators.map(({ successFactor, name }) => [successFactor, name])).toEqual([
    ['Gode vaner', 'Kurs per ansatt'],
    ['Gode vaner', 'Lærlinger'],
  ]);
  expect(targets.map(({ text, validFrom }) => [text, validFrom])).toEqual([
    ['2', '2030'],
    ['> 4', '2030'],
  ]);
  expect(results.map(({ period, text, published }) => [period, text, published])).toEqual([
    ['2030', '1', undefined],
    ['2031', '3', { level: 'desired', change: 'improved' }],
    ['2030', 'Ikke målt', undefined],
    ['2031', '4', undefined],
  ]);
  expect((await stepsFor(owner)).every(({ state }) => state === 'unchanged')).toBe(true);
});

const matrix: readonly (readonly [string, NetworkFault])[] = [
  ['429 with a time to come back', says(429, 'tooManyRequests', { 'retry-after': '2' })],
  ['504 after it was carried out', saysAfterwards(504)],
  ['504 before', says(504)],
  ['a connection broken before', reset],
];
test.each(matrix)('%s on each exchange in turn: taken up again until all is written, and nothing twice', async (_, fault) => {
  for (const nth of [0, 1, 2, 3]) {
    const { servicesOf, network } = await open();
    const owner = servicesOf('administrator');
    const steps = await stepsFor(owner);
    for (let passed = 0; passed < nth; passed += 1) network.fail(/^POST .*\$batch$/, (pass) => pass());
    network.fail(/^POST .*\$batch$/, fault);
    let outcomes = await run(owner, steps);
    for (let again = 0; again < 3 && kindsOf(outcomes).some((kind) => kind !== 'saved'); again += 1)
      outcomes = await run(owner, steps, outcomes);
    expect(network.left()).toBe(0);
    expect(steps.map(({ key }) => outcomes.get(key)?.kind)).toEqual(steps.map(() => 'saved'));
    const { cards, indicators, targets, results } = await stored(owner);
    expect([cards.length, indicators.length, targets.length, results.length], `exchange ${nth}`).toEqual([1, 2, 2, 4]);
  }
});

test('two windows that bring the same in make one of everything', async () => {
  const { servicesOf } = await open();
  const owner = servicesOf('administrator');
  const steps = await stepsFor(owner);
  const both = await Promise.all([run(owner, steps), run(servicesOf('administrator'), steps)]);
  for (const outcomes of both) expect(new Set(kindsOf(outcomes))).toEqual(new Set(['saved']));
  const { cards, indicators, results } = await stored(owner);
  expect([cards.length, indicators.length, results.length]).toEqual([1, 2, 4]);
});

test('a leader may not write definitions: that is named, nothing hangs on it, and results of indicators that exist are written', async () => {
  const { servicesOf } = await open();
  const leader = servicesOf('leader');
  const outcomes = await run(leader, await stepsFor(leader));
  expect(kindsOf(outcomes)).toEqual(['refused', ...Array<string>(8).fill('blocked')]);
  expect(outcomes.get('scorecard krs-kultur-2031-laering')).toMatchObject({ kind: 'refused', refusal: { kind: 'readOnly' } });

  const page = await loadUnitPage(leader, kultur);
  const card = page.scorecards.find(({ id }) => id.startsWith('demo-2026'));
  const indicator = page.indicators.find(({ scorecardId }) => scorecardId === card?.id);
  const text = [
    `Fokusområde ${card?.focusArea}`,
    'Suksessfaktor\tMåleindikator\tResultat 2019',
    `${indicator?.successFactor}\t${indicator?.name}\t77 %`,
  ].join('\n');
  const steps = await stepsFor(leader, text, card?.period);
  expect(steps.map(({ thing: { kind }, state }) => `${kind} ${state}`)).toEqual([
    'scorecard unchanged',
    'indicator unchanged',
    'result new',
  ]);
  expect(kindsOf(await run(leader, steps))).toEqual(['saved']);
  const after = await loadUnitPage(leader, kultur);
  expect(after.results.find(({ indicatorId, period }) => indicatorId === indicator?.id && period === '2019')).toMatchObject({
    text: '77 %',
    reportedBy: leader.person,
  });
});

test('a change is written on top of what was shown, and left alone where somebody else has changed it since', async () => {
  const { servicesOf } = await open();
  const owner = servicesOf('administrator');
  await run(owner, await stepsFor(owner));
  const changed = pasted.replace('\t1\t3\t', '\t1,5\t3\t').replace('Ikke målt\t4', '2\t4').replace('\t2\t1,5', '\t2,5\t1,5');
  const steps = (await stepsFor(owner, changed)).filter(({ state }) => state !== 'unchanged');
  expect(steps.map(({ thing: { kind }, state, from, to }) => [kind, state, from, to])).toEqual([
    ['target', 'new', '2', '2,5'],
    ['result', 'changed', '1', '1,5'],
    ['result', 'changed', 'Ikke målt', '2'],
  ]);
  const others = (await stepsFor(owner, pasted.replace('Ikke målt\t4', '9\t4'))).filter(({ state }) => state === 'changed');
  await run(servicesOf('administrator'), others);
  const outcomes = await run(owner, steps);
  expect(kindsOf(outcomes)).toEqual(['saved', 'saved', 'conflict']);
  expect([...outcomes.values()].at(-1)).toEqual({ kind: 'conflict', theirs: '9' });
  const { results, targets } = await stored(owner);
  expect(results.map(({ text }) => text)).toEqual(['1,5', '3', '9', '4']);
  expect(targets.map(({ text, validFrom }) => [text, validFrom])).toEqual([
    ['2', '2030'],
    ['> 4', '2030'],
    ['2,5', '2031'],
  ]);
});

test('stopped between two exchanges it writes no more, and can be taken up again', async () => {
  const { servicesOf } = await open();
  const owner = servicesOf('administrator');
  const steps = await stepsFor(owner);
  const stop = new AbortController();
  const some = await saveImport(owner, steps, {
    before: new Map(),
    signal: stop.signal,
    onProgress: (outcomes) => outcomes.size >= 3 && stop.abort(),
  });
  expect(kindsOf(some)).toEqual(['saved', 'saved', 'saved']);
  const rest = await run(owner, steps, some);
  expect(kindsOf(rest)).toHaveLength(9);
  expect((await stored(owner)).results).toHaveLength(4);
});

test('results of a locked period are refused by name, and the rest is written', async () => {
  const { servicesOf } = await open();
  const owner = servicesOf('administrator');
  const locked: Refusal = { kind: 'locked', source: 'Runde', columns: [], retryAfterSeconds: undefined, details: '' };
  const outcomes = await saveImport(owner, await stepsFor(owner), {
    before: new Map(),
    refusalOf: (thing) => (thing.kind === 'result' && thing.period === '2030' ? locked : undefined),
    signal: new AbortController().signal,
  });
  expect([...outcomes.values()].filter(({ kind }) => kind === 'refused')).toEqual([
    { kind: 'refused', refusal: locked },
    { kind: 'refused', refusal: locked },
  ]);
  expect((await stored(owner)).results.map(({ period }) => period)).toEqual(['2031', '2031']);
});

test('an indicator that stands on another year’s card is brought in with what it is there: direction, states, owner, frequency', async () => {
  const { servicesOf } = await open();
  const services = servicesOf('administrator');
  const page = await loadUnitPage(services, kultur);
  const before = page.indicators.find(
    ({ direction, owner, name }) => direction === 'lower' && owner !== undefined && name !== '',
  );
  const card = page.scorecards.find(({ id }) => id === before?.scorecardId);
  if (before === undefined || card === undefined) throw new Error('The seed has no indicator with a direction and an owner.');
  const next = String(Number(card.period) + 1);
  const text = [
    `${card.focusArea}`,
    `Suksessfaktor\tMåleindikator\tResultatkrav\t${next}`,
    `${before.successFactor}\t${before.name}\t7,0 %\t7,5 %`,
  ].join('\n');
  const steps = await stepsFor(services, text, next, card.focusArea);
  expect(kindsOf(await run(services, steps)).every((kind) => kind === 'saved')).toBe(true);
  const after = (await loadUnitPage(services, kultur)).indicators.find(
    ({ id, name }) => name === before.name && id !== before.id,
  );
  const { direction, states, owner, frequency, reporters, weight, definition, countsMeasures } = before;
  expect(after).toMatchObject({ direction, states, owner, frequency, reporters, weight, definition, countsMeasures });
  expect(after?.deputy).toBeUndefined();
});
