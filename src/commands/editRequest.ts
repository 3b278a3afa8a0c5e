import type { MeasureWish } from '../domain/measureEdit.ts';
import type { BatchRequest } from '../graph/graph.ts';
import { listItemFieldsPath } from '../graph/listPaths.ts';
import type { Services } from '../queries/services.ts';
import { lists } from '../wire/listSchema.ts';
import { editFields } from '../wire/measureRow.ts';

/** The fields an edit is kept in, with the operation that makes it: so that its row remembers it, whatever it says later. */
export function fieldsOf({ edit, operationId }: MeasureWish): object {
  return { ...editFields(edit), OperasjonId: operationId };
}

/** What an edit asks of the list: a change of the row that was seen, if it is still that one. */
export function editRequest({ site }: Pick<Services, 'site'>, wish: MeasureWish): BatchRequest {
  const { itemId, version } = wish.measure.stored;
  const path = listItemFieldsPath(site, lists.measures.title, itemId);
  return { method: 'PATCH', path, version, body: fieldsOf(wish) };
}
