import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limitRangesOf } from '../../src/domain/limitRanges.ts';
import { indicatorOf, standingOfRow, targetFrom } from '../support/scorecardThings.ts';

const lower = indicatorOf({ name: 'Sykefravær', direction: 'lower', unitOfMeasurement: '%' });

test('lower is better: desired from below, unacceptable above', () => {
  expect(limitRangesOf(targetFrom(lower, '2024', '8,0 %', { desired: 6.5, acceptable: 8 }), lower)).toEqual([
    { level: 'desired', from: undefined, to: 6.5 },
    { level: 'acceptable', from: 6.5, to: 8 },
    { level: 'unacceptable', from: 8, to: undefined },
  ]);
});

test('where only the acceptable limit is set, the target is the desired one', () => {
  const indicator = indicatorOf();
  expect(limitRangesOf(targetFrom(indicator, '2024', '10', { acceptable: 8 }), indicator)).toEqual([
    { level: 'desired', from: 10, to: undefined },
    { level: 'acceptable', from: 8, to: 10 },
    { level: 'unacceptable', from: undefined, to: 8 },
  ]);
});

test('without limits, and within a band, there are no stretches to draw', () => {
  const within = indicatorOf({ direction: 'within' });
  expect(limitRangesOf(targetFrom(lower, '2024', '8,0 %'), lower)).toEqual([]);
  expect(limitRangesOf(targetFrom(within, '2024', '100', { desired: 100, acceptable: 90 }), within)).toEqual([]);
});

test('a value lies in the stretch of the level it is given', () => {
  const limit = fc.option(fc.integer({ min: -20, max: 20 }), { nil: undefined });
  const situation = fc.record({
    direction: fc.constantFrom('higher' as const, 'lower' as const, undefined),
    target: fc.integer({ min: -20, max: 20 }),
    desired: limit,
    acceptable: limit,
    value: fc.integer({ min: -25, max: 25 }),
  });
  fc.assert(
    fc.property(situation, ({ direction, target, desired, acceptable, value }) => {
      const indicator = indicatorOf({ direction });
      const limits = { text: String(target), desired, acceptable };
      const ranges = limitRangesOf(targetFrom(indicator, '2017', limits.text, limits), indicator);
      const requirement = { kind: 'number', value: target, unit: undefined } as const;
      const { computed, reason } = standingOfRow({
        indicator: { direction },
        target: { ...limits, requirement },
        results: { 2017: String(value) },
      });
      if (reason !== 'limits') return;
      const holding = ranges.filter(({ from, to }) => (from ?? -Infinity) <= value && value <= (to ?? Infinity));
      expect(holding.map(({ level }) => level)).toContain(computed.level);
      expect(holding[0]?.level).toBe(computed.level);
    }),
  );
});
