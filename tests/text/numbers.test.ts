import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseResult } from '../../src/domain/reading.ts';
import type { Reading } from '../../src/domain/result.ts';
import { cellTextOf, numberText, percentText } from '../../src/text/numbers.ts';

test.each([
  [92.5, '92,5'],
  [1234567.5, '1\u00A0234\u00A0567,5'],
  [2800, '2\u00A0800'],
  [-5.2, '−5,2'],
  [0, '0'],
  [-0, '0'],
  [10.2 - 9.6, '0,6'],
])('%d is written «%s»', (value, text) => expect(numberText(value)).toBe(text));

test('a percentage has a space before its sign', () => expect(percentText(92.5)).toBe('92,5\u00A0%'));

const decimal = fc
  .tuple(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.integer({ min: 0, max: 3 }))
  .map(([whole, places]) => whole / 10 ** places);
const unit = fc.constantFrom(undefined, '%', 'nye tiltak', 'km', 'mnd.', 'personer');
const reading: fc.Arbitrary<Exclude<Reading, { kind: 'unread' }>> = fc.oneof(
  fc.record({ kind: fc.constant('number' as const), value: decimal, unit }),
  fc
    .tuple(fc.nat(800), fc.integer({ min: 1, max: 800 }))
    .map(([part, whole]) => ({ kind: 'number' as const, value: part, unit: undefined, share: { part, whole } })),
  fc
    .tuple(fc.integer({ min: 0, max: 1000 }), fc.nat(39), fc.integer({ min: 1, max: 39 }))
    .map(([value, part, whole]) => ({ kind: 'number' as const, value: value / 10, unit: '%', share: { part, whole } })),
  fc.record({
    kind: fc.constant('several' as const),
    values: fc.array(
      fc.integer({ min: 10, max: 60 }).map((value) => value / 10),
      { minLength: 2, maxLength: 3 },
    ),
    unit: fc.constant(undefined),
  }),
  fc.record({ kind: fc.constant('state' as const), state: fc.constantFrom('Ikke startet', 'I arbeid', 'Innført') }),
  fc.record({ kind: fc.constant('yesNo' as const), value: fc.boolean() }),
  fc.constantFrom({ kind: 'notMeasured' as const }, { kind: 'blank' as const }),
);

test('what is written is read back as the same, however it is written', () => {
  fc.assert(
    fc.property(reading, (given) => {
      const { unit: unitOfMeasurement } = { unit: undefined, ...given };
      const back = parseResult(cellTextOf(given), { states: [], unitOfMeasurement });
      expect(back).toEqual(given.kind === 'number' && given.value === 0 ? { ...given, value: 0 } : given);
    }),
    { seed: 2017, numRuns: 1000 },
  );
});

test('whatever stands in a cell is read without a fault, and a figure is never made up', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9 .,%()/+≥<>–-]{0,16}$/)), (text) => {
      const read = parseResult(text, { states: [], unitOfMeasurement: undefined });
      if (read.kind === 'number') expect(text).toMatch(/\d/);
      if (read.kind === 'number') expect(Number.isFinite(read.value)).toBe(true);
      expect(read.kind).not.toBe('state');
    }),
    { seed: 42, numRuns: 2000 },
  );
});
