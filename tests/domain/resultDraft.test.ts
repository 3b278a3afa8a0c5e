import { expect, test } from 'vitest';
import { hasReplaced } from '../../src/domain/resultDraft.ts';
import { seededPage } from '../pages/seededPage.ts';

const [result] = seededPage('KRS-KULTUR').results;

test('a save that made no version has replaced nothing, and a first report and a new version have', () => {
  const saved = result!;
  const earlier = { ...saved, stored: { ...saved.stored, version: 'another' } };
  expect(hasReplaced({ was: saved, saved })).toBe(false);
  expect(hasReplaced({ was: earlier, saved })).toBe(true);
  expect(hasReplaced({ was: undefined, saved })).toBe(true);
});
