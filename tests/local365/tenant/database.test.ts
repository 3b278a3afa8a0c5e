import { expect, test } from 'vitest';
import { openDatabase, sortKey } from '../../../src/local365/tenant/database.ts';

function counted() {
  const database = openDatabase();
  database.exec('CREATE TABLE things (name TEXT)');
  return { database, names: () => database.all<{ name: string }>('SELECT name FROM things').map(({ name }) => name) };
}

test('a transaction that fails leaves nothing, one inside another included', () => {
  const { database, names } = counted();
  const add = (name: string) => database.run('INSERT INTO things VALUES (?)', [name]);
  expect(() =>
    database.transaction(() => {
      add('outer');
      database.transaction(() => add('inner'));
      throw new Error('refused');
    }),
  ).toThrow('refused');
  expect(names()).toEqual([]);
  expect(database.transaction(() => add('kept'))).toEqual({ changes: 1 });
  expect(names()).toEqual(['kept']);
  database.close();
});

test('nothing sorts before numbers, numbers before text, and capitals do not count', () => {
  const database = openDatabase();
  const sorted = database.all<{ value: unknown }>(
    `SELECT value FROM json_each('["b", 2, null, "A", -1, true, "Å"]') ORDER BY sort_key(value)`,
  );
  expect(sorted.map(({ value }) => value)).toEqual([null, -1, 1, 2, 'A', 'b', 'Å']);
  expect(sortKey('Æ')).toBe(sortKey('æ'));
  database.close();
});
