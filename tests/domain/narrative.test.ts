import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isStaleNarrative, narrativeBlocks } from '../../src/domain/narrative.ts';
import type { Period } from '../../src/domain/period.ts';

test('a text is headings, paragraphs and lists, in the order they were written', () => {
  expect(narrativeBlocks('## Samhandling\nVi gjør mer sammen.\n\n- Teams\n  - Forms\n• Planner\n\nOg mer.')).toEqual([
    { kind: 'heading', text: 'Samhandling', small: true },
    { kind: 'paragraph', text: 'Vi gjør mer sammen.' },
    {
      kind: 'list',
      items: [
        { text: 'Teams', under: ['Forms'] },
        { text: 'Planner', under: [] },
      ],
    },
    { kind: 'paragraph', text: 'Og mer.' },
  ]);
});

test('a figure below nought and a hyphen within a line are no lists', () => {
  expect(narrativeBlocks('-5 grader\nspareprosjekt 2020-2022 - krevende')).toEqual([
    { kind: 'paragraph', text: '-5 grader' },
    { kind: 'paragraph', text: 'spareprosjekt 2020-2022 - krevende' },
  ]);
});

test('nothing that is written is left out, whatever it is', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\r', '-', '#', '•', '–', '5'), maxLength: 60 }),
      (text) => {
        const read = narrativeBlocks(text).flatMap((block) =>
          block.kind === 'list' ? block.items.flatMap((item) => [item.text, ...item.under]) : [block.text],
        );
        const letters = (some: string) => some.replaceAll(/[\s#•–-]/g, '');
        expect(letters(read.join(''))).toBe(letters(text));
      },
    ),
  );
});

const at = (writtenAt: string | undefined, period = '2025') => ({ writtenAt, period: period as Period });

test.each([
  ['written a year ago today', at('2025-11-22T10:00:00Z'), false],
  ['written a year and a day ago', at('2025-11-21T10:00:00Z'), true],
  ['written yesterday about an old year', at('2026-11-21T10:00:00Z', '2017'), false],
  ['of last year, nobody knows from which day', at(undefined), false],
  ['of 2017, nobody knows from which day', at(undefined, '2017'), true],
  ['of a tertial that ended more than a year ago', at(undefined, '2025-T2'), true],
])('B6: %s', (_, narrative, stale) => {
  expect(isStaleNarrative(narrative, '2026-11-22')).toBe(stale);
});
