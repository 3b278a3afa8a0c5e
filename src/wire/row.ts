import * as z from 'zod/mini';
import type { CellProblem, RowIssue } from '../domain/rowIssue.ts';
import type { Stored } from '../domain/stored.ts';
import type { ColumnSchema } from './columnSchema.ts';
import { lists, type ListName } from './listSchema.ts';

type Cells = Readonly<Record<string, z.ZodMiniType>>;
type Read<C extends Cells> = { readonly [Column in keyof C]: z.output<C[Column]> | undefined };
type From = {
  readonly stored: Stored;
  /** What stands in a cell that could not be read, as text; undefined where it could. */
  readonly unreadText: (column: string) => string | undefined;
  /** Names a part of a cell that could not be read, while the rest of the cell could. */
  readonly nameUnread: (column: string, text: string) => void;
};

/** How one list's items become domain values: which columns are asked for, and how each is read. */
export type Row<T> = {
  readonly list: ListName;
  readonly columns: readonly string[];
  /** Columns that some item should have: where all lack one, the column itself may be gone. */
  readonly expected: readonly string[];
  readonly read: (item: unknown) => { readonly row: T | undefined; readonly issues: readonly RowIssue[] };
};

const itemShape = z.object({
  id: z.string(),
  eTag: z.optional(z.string()),
  '@odata.etag': z.optional(z.string()),
  fields: z.record(z.string(), z.unknown()),
});

/**
 * Describes a list's row. An unreadable cell among `needed` costs the row; one among `optional` costs itself only.
 * Either way it is named. An empty cell (Graph leaves it out) is no fault in an optional column.
 */
export function defineRow<Needed extends z.ZodMiniObject, Optional extends Cells, T>(definition: {
  readonly list: ListName;
  readonly needed: Needed;
  readonly optional: Optional;
  readonly expected: readonly string[];
  readonly toDomain: (cells: z.output<Needed> & Read<Optional>, from: From) => T;
}): Row<T> {
  const { list, needed, optional, expected, toDomain } = definition;
  const title = lists[list].title;
  const read: Row<T>['read'] = (item) => {
    const shape = itemShape.safeParse(item);
    if (!shape.success) {
      const issue = {
        list: title,
        itemId: idOf(item),
        column: '',
        columnTitle: '',
        problem: 'unreadable',
        text: undefined,
        setAside: true,
      } as const;
      return { row: undefined, issues: [issue] };
    }
    const { id, eTag, '@odata.etag': etag } = shape.data;
    const fields = withoutEmpty(shape.data.fields);
    const issueOf = (column: string, problem: CellProblem, setAside: boolean): RowIssue => ({
      list: title,
      itemId: id,
      column,
      columnTitle: titleOf(list, column),
      problem,
      text: textOf(fields[column]),
      setAside,
    });
    const cells: Record<string, unknown> = {};
    const issues: RowIssue[] = [];
    for (const [column, cell] of Object.entries(optional)) {
      if (fields[column] === undefined) continue;
      const parsed = cell.safeParse(fields[column]);
      if (parsed.success) cells[column] = parsed.data;
      else issues.push(issueOf(column, problemOf(parsed.error.issues[0], fields[column]), false));
    }
    const parsed = needed.safeParse(fields);
    if (!parsed.success) {
      const costly = parsed.error.issues.map((issue) => {
        const column = String(issue.path[0] ?? '');
        return issueOf(column, problemOf(issue, fields[column]), true);
      });
      return { row: undefined, issues: [...costly, ...issues] };
    }
    const unread = new Map(issues.map(({ column, text }) => [column, text ?? '']));
    const stored = { itemId: id, version: etag ?? eTag ?? '' };
    const all = { ...cells, ...parsed.data } as z.output<Needed> & Read<Optional>;
    const row = toDomain(all, {
      stored,
      unreadText: (column) => unread.get(column),
      nameUnread: (column, text) => issues.push({ ...issueOf(column, 'unreadable', false), text }),
    });
    return { row, issues };
  };
  return { list, columns: [...Object.keys(needed.shape), ...Object.keys(optional)], expected, read };
}

function withoutEmpty(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && !(typeof value === 'string' && value.trim() === '')),
  );
}

function problemOf(issue: z.core.$ZodIssue | undefined, value: unknown): CellProblem {
  if (value === undefined) return 'empty';
  if (issue?.code === 'invalid_type') return 'wrongType';
  if (issue?.code === 'invalid_value') return typeof value === 'string' ? 'unknownWord' : 'wrongType';
  return 'unreadable';
}

function textOf(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function titleOf(list: ListName, column: string): string {
  if (column === 'Title') return 'Tittel';
  const columns: readonly ColumnSchema[] = lists[list].columns;
  return columns.find(({ name }) => name === column)?.displayName ?? column;
}

function idOf(item: unknown): string {
  const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
  return typeof id === 'string' ? id : '?';
}
