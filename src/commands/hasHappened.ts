import type { Stored } from '../domain/stored.ts';
import { listItemVersionsPath } from '../graph/listPaths.ts';
import type { Services } from '../queries/services.ts';
import { fieldText } from '../wire/fieldText.ts';
import { lists } from '../wire/listSchema.ts';

/**
 * Whether an operation is among those a row remembers: it was carried out, whatever the row says now. Undefined where the list's
 * memory cannot be read.
 */
export async function hasHappened(
  { graph, site }: Services,
  list: 'results' | 'measures',
  { stored, operationId }: { readonly stored: Stored; readonly operationId: string },
): Promise<boolean | undefined> {
  const versions = await graph.getAll(listItemVersionsPath(site, lists[list].title, stored.itemId)).catch(() => undefined);
  return versions?.some((version) => fieldText(version, 'OperasjonId') === operationId);
}
