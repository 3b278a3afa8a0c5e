import { withEdit, type MeasureWish } from '../domain/measureEdit.ts';
import { hasRow } from '../domain/newMeasure.ts';
import type { BatchRequest } from '../graph/graph.ts';
import { listItemFieldsPath, newListItemPath } from '../graph/listPaths.ts';
import type { Services } from '../queries/services.ts';
import { lists } from '../wire/listSchema.ts';
import { editFields } from '../wire/measureRow.ts';
import { newMeasureFields } from '../wire/newMeasureFields.ts';

/** The fields an edit is kept in, with the operation that makes it: so that its row remembers it, whatever it says later. */
export function fieldsOf({ edit, operationId }: MeasureWish): object {
  return { ...editFields(edit), OperasjonId: operationId };
}

/** What an edit asks of the list: a change of the row that was seen, if it is still that one; or a row, where there was none. */
export function measureRequest({ site }: Pick<Services, 'site'>, wish: MeasureWish): BatchRequest {
  const { measure, edit, operationId } = wish;
  const { title } = lists.measures;
  if (!hasRow(measure)) {
    const fields = newMeasureFields(withEdit(measure, edit), operationId);
    return { method: 'POST', path: newListItemPath(site, title), body: { fields } };
  }
  const { itemId, version } = measure.stored;
  return { method: 'PATCH', path: listItemFieldsPath(site, title, itemId), version, body: fieldsOf(wish) };
}
