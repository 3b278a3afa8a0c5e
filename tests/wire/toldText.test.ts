import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Told } from '../../src/domain/told.ts';
import { readTold, toldText } from '../../src/wire/toldText.ts';

const marks = ['desired', 'acceptable', 'unacceptable', 'notMeasured', 'unread', 'unassessed', 'implemented', 'overdue'] as const;
const row = fc.record({ mark: fc.constantFrom(...marks), text: fc.string({ unit: 'grapheme', maxLength: 20 }) });
const told = fc.array(fc.tuple(fc.string(), row), { maxLength: 30 }).map((rows): Told => new Map(rows));

test('what was told is read as it was kept (seed 2026)', () => {
  fc.assert(
    fc.property(told, (each) => {
      expect(readTold(toldText(each))).toEqual(each);
    }),
    { seed: 2026 },
  );
});

const many = (count: number, text: string): Told =>
  new Map(Array.from({ length: count }, (_, index) => [`demo-2026-kultur-${index}`, { mark: 'acceptable', text }]));

test('where a note cannot hold it the texts go first, and then all of it', () => {
  const shortened = readTold(toldText(many(1_000, 'x'.repeat(60))));
  expect(shortened).toEqual(many(1_000, ''));
  expect(toldText(many(5_000, ''))).toBeUndefined();
});

test.each([undefined, '', '{', '[["a","green","1"]]', '[1]', 'null'])('what cannot be read was not told: %s', (text) => {
  expect(readTold(text)).toBeUndefined();
});
