import { expect, test } from 'vitest';
import { usualRule } from '../../src/domain/assessmentRule.ts';
import type { UnitCode } from '../../src/domain/id.ts';
import type { Period } from '../../src/domain/period.ts';
import { countLevels, standingOf, sumCounts } from '../../src/domain/standing.ts';
import { indicatorOf, resultOf, standingOfRow, targetFrom, type Row } from '../support/scorecardThings.ts';

const sykefravaer = { name: 'Sykefravær', direction: 'lower', unitOfMeasurement: '%' } as const;

test('an indicator nobody has reported on is not measured', () => {
  const { computed, result } = standingOf({
    indicator: indicatorOf(),
    targets: [],
    results: [],
    period: '2017' as Period,
    rule: usualRule,
  });
  expect([computed, result]).toEqual([{ level: 'notMeasured', change: undefined }, undefined]);
});

test('a new target never recolours an old year', () => {
  const indicator = indicatorOf();
  const targets = [targetFrom(indicator, '2015', '5'), targetFrom(indicator, '2018', '20')];
  const results = [resultOf(indicator, '2016', '6'), resultOf(indicator, '2017', '8'), resultOf(indicator, '2018', '9')];
  const levelIn = (period: string) =>
    standingOf({ indicator, targets, results, period: period as Period, rule: usualRule }).computed.level;
  expect(['2016', '2017', '2018'].map(levelIn)).toEqual(['acceptable', 'desired', 'unacceptable']);
});

test('a target to come is told of, and judges nothing', () => {
  const indicator = indicatorOf();
  const { target, upcoming, computed } = standingOf({
    indicator,
    targets: [targetFrom(indicator, '2016', '95%')],
    results: [resultOf(indicator, '2014', '96,4%')],
    period: '2014' as Period,
    rule: usualRule,
  });
  expect([target, upcoming?.text, computed.level]).toEqual([undefined, '95%', 'unassessed']);
});

test('explicit limits decide before the rule, and the change is still by goodness', () => {
  const limits = { text: '10', desired: 10, acceptable: 8 };
  const levels = ['10', '9', '8', '7'].map(
    (text) => standingOfRow({ target: limits, results: { 2016: '12', 2017: text } }).computed,
  );
  expect(levels).toEqual([
    { level: 'desired', change: 'holding' },
    { level: 'acceptable', change: 'holding' },
    { level: 'acceptable', change: 'holding' },
    { level: 'unacceptable', change: 'slipping' },
  ]);
});

test('limits of a lower-is-better indicator run the other way', () => {
  const limits = { text: '6 %', desired: 6, acceptable: 8.5 };
  const levelAt = (text: string) =>
    standingOfRow({ indicator: sykefravaer, target: limits, results: { 2017: text } }).computed.level;
  expect(['6,0', '8,5', '8,6'].map(levelAt)).toEqual(['desired', 'acceptable', 'unacceptable']);
});

test('the municipality settles the undetermined cases', () => {
  const rule = {
    ...usualRule,
    firstAndMet: 'desired',
    improvedButMissed: 'acceptable',
    unchangedAndMissed: 'acceptable',
  } as const;
  const levelOf = (results: Row['results']) => standingOfRow({ target: '10', results, rule }).computed.level;
  expect([levelOf({ 2017: '11' }), levelOf({ 2016: '5', 2017: '8' }), levelOf({ 2016: '8', 2017: '8' })]).toEqual([
    'desired',
    'acceptable',
    'acceptable',
  ]);
});

test('where the target alone decides, eleven of ten is desired and the published dash is told of as a difference', () => {
  const standing = standingOfRow({
    target: '10',
    results: { 2016: '13 nye tiltak', 2017: '11 nye tiltak' },
    published: { level: 'acceptable', change: 'holding' },
    rule: { ...usualRule, basis: 'target' },
  });
  expect([standing.computed.level, standing.shown.level, standing.differs]).toEqual(['desired', 'acceptable', true]);
});

test('a published level without a symbol does not differ from the same level with one', () => {
  const { differs, shown } = standingOfRow({
    target: '3',
    results: { 2016: '3', 2017: '7' },
    published: { level: 'desired', change: undefined },
  });
  expect([differs, shown]).toEqual([false, { level: 'desired', change: undefined }]);
});

test.each(['', 'Ervervet tomt'])(
  'where we cannot judge «%s» there is nothing for a published judgement to differ from',
  (text) => {
    const published = { level: 'acceptable', change: 'holding' } as const;
    const { differs, shown } = standingOfRow({ target: 'Innført', results: { 2017: text }, published });
    expect([differs, shown]).toEqual([false, published]);
  },
);

test('the measurement before is the latest that was measured, however long ago', () => {
  const { previous, movement } = standingOfRow({
    target: '500',
    results: { 2012: '507', 2014: 'Ikke målt', 2015: '', 2016: '523' },
  });
  expect([previous?.period, movement]).toEqual(['2012', 'better']);
});

test('units that share an indicator have each their own results and may have their own target', () => {
  const indicator = indicatorOf(sykefravaer);
  const kultur = 'KRS-KULTUR' as UnitCode;
  const targets = [targetFrom(indicator, '2017', '8,5 %'), targetFrom(indicator, '2017', '5 %', { unitCode: kultur })];
  const results = [resultOf(indicator, '2017', '7,0'), { ...resultOf(indicator, '2017', '6,0'), unitCode: kultur }];
  const levels = [undefined, kultur].map(
    (unitCode) =>
      standingOf({ indicator, targets, results, period: '2017' as Period, rule: usualRule, ...(unitCode && { unitCode }) })
        .computed.level,
  );
  expect(levels).toEqual(['acceptable', 'unacceptable']);
});

test('counts of units add up', () => {
  const row = standingOfRow({ target: '5', results: { 2017: '6' } });
  const counts = countLevels([row, row]);
  expect(sumCounts([counts, counts, countLevels([])])).toMatchObject({ total: 4, measured: 4, acceptable: 4 });
});
