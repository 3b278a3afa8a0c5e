import type { PartEntry, PartsDraft } from '../domain/partsDraft.ts';
import type { BatchRequest } from '../graph/graph.ts';
import { listItemFieldsPath, newListItemPath } from '../graph/listPaths.ts';
import type { Services } from '../queries/services.ts';
import { lists } from '../wire/listSchema.ts';
import { partFields, partKey } from '../wire/partRow.ts';

/** What an entry asks of the list: a row of its own, whose key is the operation's id, or a change of the row that was seen if it is still that one. */
export function partRequest({ site }: Services, draft: PartsDraft, entry: PartEntry): BatchRequest {
  const { indicator, unitCode, period } = draft;
  if (entry.before !== undefined) {
    const { itemId, version } = entry.before.stored;
    return {
      method: 'PATCH',
      path: listItemFieldsPath(site, lists.parts.title, itemId),
      version,
      body: partFields(entry),
    };
  }
  const fields = {
    Title: entry.name.slice(0, 255),
    Nokkel: partKey({ indicator, unitCode, period, order: entry.order }),
    IndikatorNokkel: indicator.id,
    EnhetKode: unitCode,
    Periode: period,
    Rekkefolge: entry.order,
    Demonstrasjon: indicator.demonstration,
    ...partFields(entry),
  };
  return { method: 'POST', path: newListItemPath(site, lists.parts.title), body: { fields } };
}

/** How many answered, told of the result itself too, so that it is withheld everywhere; undefined where it says so already or there is no result. */
export function answersRequest({ site }: Services, { result, answers }: PartsDraft): BatchRequest | undefined {
  if (result === undefined || result.stored.itemId === '' || answers === undefined || result.answers === answers)
    return undefined;
  const path = listItemFieldsPath(site, lists.results.title, result.stored.itemId);
  return { method: 'PATCH', path, version: result.stored.version, body: { AntallSvar: answers } };
}
