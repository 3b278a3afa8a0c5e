import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownResult, withheldOf } from '../../src/domain/withheld.ts';
import type { Part } from '../../src/domain/part.ts';
import { ofFive, partOf } from '../support/evaluationThings.ts';
import { indicatorOf, resultOf } from '../support/scorecardThings.ts';

const result = resultOf(indicatorOf(), '2024', '4,1');
const answered = (counts: readonly (number | undefined)[], texts?: readonly string[]) =>
  counts.map((answers, index) =>
    partOf(String.fromCharCode(65 + index), texts?.[index] ?? '3,5', { order: index, answers, scale: ofFive }),
  );
const hiddenOf = (parts: readonly Part[], of = result) => {
  const withheld = withheldOf({ parts, result: of }, 5);
  return { parts: parts.filter((part) => withheld.parts.has(part)).map(({ name }) => name), total: withheld.total };
};

test('E6: five answers are shown, four are not, and what is no survey is', () => {
  expect(hiddenOf(answered([5, 6, undefined]))).toEqual({ parts: [], total: false });
  expect(hiddenOf(answered([4, 3, 20, undefined]))).toEqual({ parts: ['A', 'B'], total: false });
});

test('E6: one hidden part is never alone: the one with the next fewest answers is hidden too', () => {
  expect(hiddenOf(answered([21, 4, 21, 19]))).toEqual({ parts: ['B', 'D'], total: false });
  expect(hiddenOf(answered([undefined, 4, 21, undefined]))).toEqual({ parts: ['B', 'C'], total: false });
});

test('E6: two hidden parts that leave one another no room are not hidden enough', () => {
  expect(hiddenOf(answered([4, 4, 21, 19], ['5', '5', '3,2', '3,4']))).toEqual({ parts: ['A', 'B', 'D'], total: false });
  expect(hiddenOf(answered([4, 21, 19], ['1', '1', '1']))).toEqual({ parts: ['A', 'B', 'C'], total: true });
});

test('E6: where all have too few answers, or the whole has, nothing is shown, not even the total', () => {
  expect(hiddenOf(answered([4, 3, 4]))).toEqual({ parts: ['A', 'B', 'C'], total: true });
  expect(hiddenOf(answered([9, 9]), { ...result, answers: 4 })).toEqual({ parts: ['A', 'B'], total: true });
  expect(hiddenOf(answered([4]))).toEqual({ parts: ['A'], total: true });
});

test('E6: a result with too few answers says so, and has neither value nor judgement', () => {
  const few = { ...result, answers: 4, published: { level: 'desired', change: undefined } as const };
  expect(shownResult(few, 5, 'Vises ikke (få svar)')).toMatchObject({
    text: 'Vises ikke (få svar)',
    reading: { kind: 'notMeasured' },
    published: undefined,
    withheld: true,
  });
  expect(shownResult({ ...few, answers: 5 }, 5, '')).toEqual({ ...few, answers: 5 });
  expect(shownResult(result, 5, '')).toBe(result);
});

/** Every way the hidden parts can be filled in, in whole numbers of the scale, so that the total comes out as it is shown. */
function possible(hidden: readonly number[], most: number): readonly (readonly number[])[] {
  const sum = hidden.reduce((total, value) => total + value, 0);
  const fill = (count: number, left: number): number[][] =>
    count === 0
      ? left === 0
        ? [[]]
        : []
      : Array.from({ length: Math.min(most, left) + 1 }, (_, value) => value).flatMap((value) =>
          fill(count - 1, left - value).map((rest) => [value, ...rest]),
        );
  return fill(hidden.length, sum);
}

test('E6: whatever is hidden, no part with too few answers can be found from those shown and the total', () => {
  const most = 4;
  const one = fc.record({ value: fc.integer({ min: 0, max: most }), answers: fc.integer({ min: 0, max: 9 }) });
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 6 }), (all) => {
      const parts = all.map(({ value, answers }, index) =>
        partOf(`${index}`, String(value), { order: index, answers, scale: { least: 0, most } }),
      );
      const { parts: hidden, total } = withheldOf({ parts, result }, 5);
      const few = parts.filter(({ answers }) => (answers ?? 9) < 5);
      for (const part of few) expect(hidden.has(part)).toBe(true);
      if (few.length === 0) expect(hidden.size).toBe(0);
      if (total || few.length === 0) return;
      const unseen = parts.filter((part) => hidden.has(part));
      const ways = possible(
        unseen.map((part) => Number(part.text)),
        most,
      );
      for (const part of few) {
        const place = unseen.indexOf(part);
        expect(new Set(ways.map((way) => way[place])).size).toBeGreaterThan(1);
      }
    }),
    { seed: 61, numRuns: 500 },
  );
});
