import type { Row } from '../wire/row.ts';
import { parseRead } from './parseRead.ts';
import type { ListRead } from './readLists.ts';

/** The rows of one list that was asked in several ways, each row once; a reading that was not made is undefined. */
export function parseTogether<T>(row: Row<T>, reads: readonly (ListRead | undefined)[]) {
  const made = reads.filter((read) => read !== undefined);
  const items = made.flatMap((read) => read.items);
  const once = new Map(items.map((item, index) => [idOf(item) ?? index, item]));
  const missingColumns = made.flatMap((read) => read.missingColumns);
  return parseRead(row, { list: row.list, items: [...once.values()], error: undefined, missingColumns });
}

function idOf(item: unknown): unknown {
  return typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
}
