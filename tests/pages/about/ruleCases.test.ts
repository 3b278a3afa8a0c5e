import { expect, test } from 'vitest';
import { usualRule } from '../../../src/domain/assessmentRule.ts';
import { ruleCases } from '../../../src/pages/about/ruleCases.ts';

const told = (rule: Parameters<typeof ruleCases>[0]) => ruleCases(rule).map(({ name, level }) => `${name}: ${level}`);

test('A6: the cases no published table settles are told with the levels the municipality gives them', () => {
  expect(told(usualRule)).toEqual([
    'metAndBetter: desired',
    'metNotBetter: acceptable',
    'metFirst: acceptable',
    'missedBetter: unacceptable',
    'missedSame: unacceptable',
    'missedWorse: unacceptable',
    'notMeasured: notMeasured',
  ]);
  const kinder = {
    ...usualRule,
    firstAndMet: 'desired',
    improvedButMissed: 'acceptable',
    unchangedAndMissed: 'acceptable',
  } as const;
  expect(told(kinder).slice(2, 5)).toEqual(['metFirst: desired', 'missedBetter: acceptable', 'missedSame: acceptable']);
});

test('where the target alone decides, only meeting and missing it are told of', () => {
  expect(told({ ...usualRule, basis: 'target' })).toEqual(['met: desired', 'missed: unacceptable', 'notMeasured: notMeasured']);
});
