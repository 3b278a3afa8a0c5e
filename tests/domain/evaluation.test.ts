import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Period } from '../../src/domain/period.ts';
import { evaluated, ofFive, partOf, partsOf } from '../support/evaluationThings.ts';

const eight = ['66', '63', '68', '59', '58', '50', '64', '72'];
const ten = ['4,3', '4,3', '4,2', '4,0', '3,9', '4,1', '3,4', '4,3', '3,9', '4,6'];
const factors = (texts: readonly string[] = ten) => partsOf(texts, { scale: ofFive });
const checkOf = (...given: Parameters<typeof evaluated>) => evaluated(...given)[0]?.check;

test.each([
  ['«523 av 800» says itself that its parts are added up', partsOf(eight), { 2024: '500 av 800' }, undefined],
  ['a target that is a maximum says so too', partsOf(eight), { 2024: '500' }, '800'],
  ['a total over every part’s scale is a sum', partsOf(eight), { 2024: '500' }, undefined],
])('E5: %s, and eight areas agree with it', (_, parts, results, target) => {
  const [evaluation] = evaluated(parts, results, target);
  expect(evaluation).toMatchObject({ combination: 'sum', computed: 500, check: { kind: 'agrees' } });
});

test('E5: «4,1» lies within the factors’ own scale: it is their mean, to the decimal that is written', () => {
  expect(evaluated(factors(), { 2024: '4,1' })[0]).toMatchObject({
    combination: 'mean',
    computed: 4.1,
    check: { kind: 'agrees' },
  });
  expect(checkOf(factors(['4,2', '4,1']), { 2024: '4,2' })).toEqual({ kind: 'agrees' }); // 4,15
  expect(checkOf(factors(['4,2', '4,1']), { 2024: '4,0' })).toEqual({ kind: 'differs', by: 0.15, rounding: false });
  expect(checkOf(factors(['4,2', '4,1']), { 2024: '4,10' })).toEqual({ kind: 'differs', by: 0.05, rounding: true });
});

test('E5: a total that is another than the sum says by how much, and whether left-out decimals can explain it', () => {
  expect(checkOf(partsOf(eight), { 2024: '503' })).toEqual({ kind: 'differs', by: -3, rounding: true });
  expect(checkOf(partsOf(eight), { 2024: '523' })).toEqual({ kind: 'differs', by: -23, rounding: false });
});

test.each([
  ['an area nobody has written', partsOf([...eight.slice(0, 7), '']), { kind: 'partMissing', names: ['H'] }],
  ['an area that was not measured', partsOf([...eight.slice(0, 7), 'Ikke målt']), { kind: 'partMissing', names: ['H'] }],
  [
    'an area that is not in the list, so that seven cannot reach 800',
    partsOf(eight.slice(0, 7)),
    { kind: 'partMissing', names: [] },
  ],
  ['an area nobody can read', partsOf([...eight.slice(0, 7), 'sytti']), { kind: 'partUnread', names: ['H'] }],
])('E5: with %s the total is not checked, and no half sum is told', (_, parts, check) => {
  const [evaluation] = evaluated(parts, { 2024: '500' }, '800');
  expect(evaluation?.check).toEqual(check);
  expect(evaluation?.computed).toBeUndefined();
});

test('E5: the evaluation before tells which factor is missing; one that got another name is not', () => {
  const before = factors().map((part) => ({ ...part, period: '2022' as Period }));
  const [, now] = evaluated([...before, ...factors().slice(0, 9)], { 2022: '4,1', 2024: '4,1' });
  expect(now?.check).toEqual({ kind: 'partMissing', names: ['J'] });
  const renamed = [...factors().slice(0, 9), partOf('Nyttemotivasjon', '4,6', { order: 10, scale: ofFive })];
  expect(evaluated([...before, ...renamed], { 2022: '4,1', 2024: '4,1' })[1]?.check).toEqual({ kind: 'agrees' });
});

test('E5: without a result, or with one nobody can read, the parts come to their total and nothing is said to agree', () => {
  expect(evaluated(partsOf(eight), { 2024: 'Ikke målt' }, '800')[0]).toMatchObject({
    computed: 500,
    check: { kind: 'noResult' },
  });
  expect(checkOf(partsOf(eight), { 2024: 'om lag midt på' }, '800')).toEqual({ kind: 'resultUnread' });
  expect(evaluated(partsOf(eight), {})[0]).toMatchObject({ computed: undefined, check: { kind: 'noResult' } });
});

test('E5: an irregular series keeps its years, and a year without a result comes together as the others do', () => {
  const of = (year: string) => partsOf(eight, { period: year as Period });
  const told = evaluated([...of('2016'), ...of('2010'), ...of('2012')], { 2016: '500' });
  expect(told.map(({ period, combination, check }) => [period, combination, check.kind])).toEqual([
    ['2010', 'sum', 'noResult'],
    ['2012', 'sum', 'noResult'],
    ['2016', 'sum', 'agrees'],
  ]);
});

test('E5: whatever the areas are, their sum agrees with itself and with nothing else', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 10 }),
      fc.integer({ min: -9, max: 9 }),
      (values, off) => {
        const total = values.reduce((sum, value) => sum + value, 0);
        const check = checkOf(partsOf(values.map(String)), { 2024: `${total + off} av ${values.length * 100}` });
        expect(check?.kind).toBe(off === 0 ? 'agrees' : total + off < 0 ? 'resultUnread' : 'differs');
        if (check?.kind === 'differs') expect(check.by).toBe(-off);
      },
    ),
    { seed: 71, numRuns: 300 },
  );
});

test('E5: whatever the factors are, their mean written with one decimal agrees', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 10, max: 50 }), { minLength: 2, maxLength: 12 }), (tenths) => {
      const mean = tenths.reduce((sum, each) => sum + each, 0) / tenths.length / 10;
      const text = (Math.round(mean * 10) / 10).toFixed(1).replace('.', ',');
      const parts = factors(tenths.map((each) => (each / 10).toFixed(1).replace('.', ',')));
      expect(checkOf(parts, { 2024: text })?.kind).toBe('agrees');
    }),
    { seed: 72, numRuns: 300 },
  );
});

test('E5: taking any one part away always leaves a total that cannot be checked', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 9 }), fc.nat(), (values, which) => {
      const parts = partsOf(values.map(String));
      const total = `${values.reduce((sum, value) => sum + value, 0)} av ${values.length * 100}`;
      const check = checkOf(parts.toSpliced(which % parts.length, 1), { 2024: total });
      expect(check?.kind).toBe('partMissing');
    }),
    { seed: 73, numRuns: 200 },
  );
});
