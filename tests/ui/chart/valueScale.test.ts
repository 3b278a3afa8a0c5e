import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDrawableNumber } from '../../../src/ui/chart/chartAxis.ts';
import { valueScaleOf } from '../../../src/ui/chart/valueScale.ts';

const ticksOf = (values: readonly number[], unit?: string) => valueScaleOf(values, { unit, about: 5 }).ticks;

test.each([
  ['counts begin at zero', [3, 5, 4], undefined, [0, 1, 2, 3, 4, 5]],
  ['a narrow range far from zero does not', [20343, 20794, 21200], undefined, [20200, 20400, 20600, 20800, 21000, 21200]],
  ['one small count has the zero below it', [5], undefined, [0, 1, 2, 3, 4, 5]],
  ['one value has a scale around it', [53], undefined, [51, 52, 53, 54, 55]],
  ['nothing but zeros', [0, 0, 0], undefined, [0, 1]],
  ['percentages never pass 100', [100, 100], '%', [98, 99, 100]],
  ['a score of a maximum', [523, 0, 800], undefined, [0, 200, 400, 600, 800]],
  ['a tenth of a percent is no cliff', [100, 99.9], '%', [97.5, 98, 98.5, 99, 99.5, 100]],
  ['both sides of zero', [1.9, -0.3, 1], '%', [-0.5, 0, 0.5, 1, 1.5, 2]],
  ['below zero only', [-21, -24], '%', [-24, -23, -22, -21]],
  ['thousands', [78_000, 82_000, 80_000], undefined, [78_000, 79_000, 80_000, 81_000, 82_000]],
] as const)('%s', (_, values, unit, ticks) => {
  expect(ticksOf(values, unit)).toEqual(ticks);
});

test('any values lie within the scale, whose ticks are few, finite and rising', () => {
  const value = fc
    .oneof(
      fc.double({ min: -1e15, max: 1e15, noNaN: true }),
      fc.double({ min: -100, max: 100, noNaN: true }),
      fc.integer({ min: -1000, max: 100_000 }),
      fc.constantFrom(0, 100, 1e15, -1e15, 1e-9),
    )
    .filter(isDrawableNumber);
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 12 }), fc.constantFrom('%', undefined), (values, unit) => {
      const { low, high, ticks } = valueScaleOf(values, { unit, about: 5 });
      expect(ticks.every(Number.isFinite)).toBe(true);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(12);
      expect(ticks.every((tick, index) => index === 0 || tick > (ticks[index - 1] ?? Infinity))).toBe(true);
      const slack = (high - low) * 1e-9;
      expect(values.every((each) => each >= low - slack && each <= high + slack)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
