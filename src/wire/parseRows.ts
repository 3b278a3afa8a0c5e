import type { RowIssue } from '../domain/rowIssue.ts';
import type { Row } from './row.ts';

/**
 * Reads every row it can and sets the others aside.
 *
 * One mistyped cell must not cost a whole unit its scorecard, and must not vanish either: the
 * page shows the good rows and names the bad ones.
 */
export function parseRows<T>(
  row: Row<T>,
  items: readonly unknown[],
): { readonly rows: readonly T[]; readonly issues: readonly RowIssue[] } {
  const rows: T[] = [];
  const issues: RowIssue[] = [];
  for (const item of items) {
    const reading = row.read(item);
    if (reading.row !== undefined) rows.push(reading.row);
    issues.push(...reading.issues);
  }
  return { rows, issues };
}
