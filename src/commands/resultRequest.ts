import type { Result } from '../domain/result.ts';
import type { ResultDraft } from '../domain/resultDraft.ts';
import type { BatchRequest } from '../graph/graph.ts';
import { listItemFieldsPath, newListItemPath } from '../graph/listPaths.ts';
import type { Services } from '../queries/services.ts';
import { lists } from '../wire/listSchema.ts';
import { reportFields, resultKey } from '../wire/resultRow.ts';

/** The row a draft changes; undefined where it makes one. A result that has no row yet is a picture of one, not something to change. */
export function rowToChange({ before }: ResultDraft): Result | undefined {
  return before === undefined || before.stored.itemId === '' ? undefined : before;
}

/**
 * What a draft asks of the list: a row of its own, whose key is unique, so that two reports of one period can never both stand;
 * or a change of the row that was seen, if it is still that one.
 */
export function resultRequest({ site, person, now }: Services, draft: ResultDraft): BatchRequest {
  const { indicator, unitCode, period, text, comment, onBehalfOf, operationId, madeAt, restores } = draft;
  const said = {
    OperasjonId: operationId,
    ...reportFields({
      text,
      comment,
      by: restores ? restores.reportedBy : person,
      at: restores ? restores.reportedAt : (madeAt ?? now().toISOString()),
      onBehalfOf: restores ? restores.onBehalfOf : onBehalfOf,
    }),
  };
  const row = rowToChange(draft);
  if (row !== undefined) {
    const { itemId, version } = row.stored;
    // What the person was not shown they have not said: a result too few answered stays as it stands in the list.
    const body = row.withheld && text === row.text ? { ...said, Resultat: undefined } : said;
    return { method: 'PATCH', path: listItemFieldsPath(site, lists.results.title, itemId), version, body };
  }
  const fields = {
    Title: `${indicator.name} ${period}`.slice(0, 255),
    Nokkel: resultKey(indicator, period, unitCode),
    IndikatorNokkel: indicator.id,
    EnhetKode: unitCode,
    Periode: period,
    Demonstrasjon: indicator.demonstration,
    ...said,
  };
  return { method: 'POST', path: newListItemPath(site, lists.results.title), body: { fields } };
}
