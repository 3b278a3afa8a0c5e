import { expect, test } from 'vitest';
import type { ColumnDefinition } from '@microsoft/microsoft-graph-types';
import { listDefinitions, type ListKey } from '../../../src/local365/seed/listDefinitions.ts';
import type { ColumnSchema } from '../../../src/wire/columnSchema.ts';
import { lists, type ListName } from '../../../src/wire/listSchema.ts';

test('the seed has the same lists as the product’s schema, in the same order', () => {
  expect(Object.entries(listDefinitions).map(([key, { displayName }]) => [key, displayName])).toEqual(
    Object.entries(lists).map(([name, { title }]) => [name, title]),
  );
});

test.each(Object.keys(lists) as ListName[])('the columns of %s are those of the product’s schema', (name) => {
  const columns: readonly ColumnSchema[] = lists[name].columns;
  expect(listDefinitions[name satisfies ListKey].columns).toEqual(columns.map(asGraphSaysIt));
});

test('every list has its own id', () => {
  const ids = Object.values(listDefinitions).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

function asGraphSaysIt({ name, displayName, type, choices, indexed, unique, required }: ColumnSchema): ColumnDefinition {
  return {
    name,
    displayName,
    ...(type === 'text' && { text: {} }),
    ...(type === 'note' && { text: { allowMultipleLines: true, linesForEditing: 6, textType: 'plain' } }),
    ...(type === 'number' && { number: {} }),
    ...(type === 'boolean' && { boolean: {} }),
    ...(type === 'choice' && { choice: { choices: [...(choices ?? [])], displayAs: 'dropDownMenu', allowTextEntry: false } }),
    ...(indexed && { indexed }),
    ...(unique && { enforceUniqueValues: unique }),
    ...(required && { required }),
  };
}
