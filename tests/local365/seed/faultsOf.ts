import type { ColumnDefinition } from '@microsoft/microsoft-graph-types';
import type { ListSeed } from '../../../src/local365/seed/tenantSeed.ts';

/** What in a seeded list its own columns would refuse: unknown fields, blank or mistyped values, words outside the choices, keys used twice. */
export function faultsOf({ displayName, columns, items }: ListSeed): string[] {
  const columnByName = new Map<string, ColumnDefinition>([['Title', { name: 'Title', text: {} }]]);
  for (const column of columns) columnByName.set(column.name ?? '', column);
  const seen = new Map(
    columns.filter(({ enforceUniqueValues }) => enforceUniqueValues).map(({ name }) => [name ?? '', new Set<unknown>()]),
  );
  const faults: string[] = [];
  for (const item of items)
    for (const [name, value] of Object.entries(item)) {
      const column = columnByName.get(name);
      if (column === undefined) faults.push(`${displayName}.${name} is no column`);
      else if (!holds(column, value)) faults.push(`${displayName}.${name} cannot hold ${JSON.stringify(value)}`);
      if (seen.get(name)?.has(value)) faults.push(`${displayName}.${name} has ${JSON.stringify(value)} twice`);
      seen.get(name)?.add(value);
    }
  return faults;
}

function holds({ number, boolean, choice, text }: ColumnDefinition, value: unknown): boolean {
  if (number) return typeof value === 'number' && Number.isFinite(value);
  if (boolean) return typeof value === 'boolean';
  if (typeof value !== 'string' || value.trim() === '') return false;
  if (choice) return choice.choices?.includes(value) ?? false;
  return text?.allowMultipleLines === true || value.length <= 255;
}
