import { says } from '../domain/mergeFields.ts';
import type { Result } from '../domain/result.ts';
import type { ResultDraft } from '../domain/resultDraft.ts';
import { listItemColumnsPath } from '../graph/listPaths.ts';
import type { Services } from '../queries/services.ts';
import { fieldText } from '../wire/fieldText.ts';
import { lists } from '../wire/listSchema.ts';
import { resultKey, resultRow } from '../wire/resultRow.ts';
import { findItem } from './findItem.ts';

/** A result as it stands in the list, and the operation that wrote it last. */
export type StoredResult = { readonly result: Result; readonly operationId: string | undefined };

/** The result of the draft's indicator and period, found by its key; undefined where nobody has reported. */
export async function findStoredResult(
  services: Services,
  { indicator, unitCode, period }: ResultDraft,
): Promise<StoredResult | undefined> {
  const item = await findItem(services, resultRow([]), 'Nokkel', resultKey(indicator, period, unitCode));
  return item === undefined ? undefined : readStoredResult({ indicator }, item);
}

/** The result of a known row, read again. */
export async function loadStoredResult(
  { graph, site }: Services,
  draft: Pick<ResultDraft, 'indicator'>,
  itemId: string,
): Promise<StoredResult | undefined> {
  const { columns } = resultRow([]);
  return readStoredResult(draft, await graph.get(listItemColumnsPath(site, lists.results.title, { item: itemId, columns })));
}

/** Reads an item as a result; undefined where it cannot be. */
export function readStoredResult({ indicator }: Pick<ResultDraft, 'indicator'>, item: unknown): StoredResult | undefined {
  const { row } = resultRow([indicator]).read(item);
  return row && { result: row, operationId: fieldText(item, 'OperasjonId') };
}

/** Whether the list holds exactly what the draft says, written by the draft's own operation. */
export function isSaved({ text, comment, operationId }: ResultDraft, { result, operationId: last }: StoredResult): boolean {
  return last === operationId && says(text, result.text) && says(comment, result.comment);
}
