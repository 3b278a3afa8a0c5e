import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { filesIn } from '../../../src/local365/host/filesIn.ts';

const root = mkdtempSync(join(tmpdir(), 'files-'));
const folder = join(root, 'public');
mkdirSync(join(folder, 'pictures'), { recursive: true });
writeFileSync(join(folder, 'index.html'), 'hei');
writeFileSync(join(root, 'secret'), 'nei');

afterAll(() => rmSync(root, { recursive: true }));

test('a file of the folder is read', () => {
  expect(new TextDecoder().decode(filesIn(folder)('index.html'))).toBe('hei');
});

test.each([
  '../secret',
  'pictures/../../secret',
  '/../secret',
  '',
  'pictures',
  'index.html/x',
  'missing',
  '../public-too/x',
  'a\0b',
])('%j is no file of the folder', (path) => {
  expect(filesIn(folder)(path)).toBeUndefined();
});
