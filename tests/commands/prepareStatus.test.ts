import { expect, test } from 'vitest';
import { mostBytes, prepareStatus } from '../../src/commands/prepareStatus.ts';
import { linesOf, statusContentOf } from '../wire/statusContents.ts';

const sizeOf = (message: object) => new TextEncoder().encode(JSON.stringify(message)).length;

test('what is previewed is, byte for byte, what is sent', () => {
  const prepared = prepareStatus(statusContentOf(), 'a1');
  if (prepared.kind !== 'ready') throw new Error(prepared.kind);
  const { card, message } = prepared.status;
  expect(message).toMatchObject({ attachments: [{ content: JSON.stringify(card) }] });
});

test('D2 five hundred lines end in how many more there are, within the limit and not far from it', () => {
  const prepared = prepareStatus(statusContentOf({ sections: [{ heading: 'Alle', lines: linesOf(500) }] }), 'a1');
  if (prepared.kind !== 'ready') throw new Error(prepared.kind);
  const { message, card, bytes } = prepared.status;
  expect(bytes).toBe(sizeOf(message));
  expect(bytes).toBeLessThanOrEqual(mostBytes);
  expect(bytes).toBeGreaterThan(mostBytes - 600);
  const shown = JSON.stringify(card).match(/langt navn \d+"/g)?.length ?? 0;
  expect(JSON.stringify(card)).toContain(`og ${500 - shown} til`);
});

test('every section says what it leaves out', () => {
  const sections = [
    { heading: 'En', lines: linesOf(300) },
    { heading: 'To', lines: linesOf(40) },
  ];
  const prepared = prepareStatus(statusContentOf({ sections }), 'a1');
  if (prepared.kind !== 'ready') throw new Error(prepared.kind);
  expect(JSON.stringify(prepared.status.card)).toContain('og 40 til');
});

test('own words are never cut: when they alone are too long, it says by how much', () => {
  const prepared = prepareStatus(statusContentOf({ ownWords: 'å'.repeat(20_000) }), 'a1');
  expect(prepared.kind).toBe('tooLong');
  expect(prepared).toHaveProperty('byBytes', expect.any(Number));
});
