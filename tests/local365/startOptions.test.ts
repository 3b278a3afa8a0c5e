import { expect, test } from 'vitest';
import { readStartOptions, StartOptionError } from '../../src/local365/startOptions.ts';

test('without options everything is as it was left, at the usual port', () => {
  expect(readStartOptions([])).toEqual({ port: 3978, reset: false, rows: undefined, file: '.local365/tenant.db' });
});

test('port, reset and rows are read', () => {
  expect(readStartOptions(['--port', '4000', '--reset', '--rows', '50000', '--file', 'a/b.db'])).toEqual({
    port: 4000,
    reset: true,
    rows: 50000,
    file: 'a/b.db',
  });
});

test.each([
  [['--port', 'x']],
  [['--port', '0']],
  [['--port', '70000']],
  [['--rows', '1.5']],
  [['--rows', '-1']],
  [['--colour']],
  [['again']],
])('%j is refused with a sentence', (argv) => {
  expect(() => readStartOptions(argv)).toThrow(StartOptionError);
});
