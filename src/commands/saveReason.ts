import type { Result } from '../domain/result.ts';
import { listItemFieldsPath, listItemPath } from '../graph/listPaths.ts';
import type { Services } from '../queries/services.ts';
import { lists } from '../wire/listSchema.ts';
import { reasonFields, resultRow } from '../wire/resultRow.ts';
import { storedOf } from '../wire/storedOf.ts';
import { writtenItem } from '../wire/writtenItem.ts';
import { rowAfter } from './rowAfter.ts';

/** Why the published judgement of a result differs from the computed one, in the municipality's own words; `of` is the result that was on the page. */
export type ReasonDraft = { readonly of: Result; readonly reason: string | undefined };

/** What came of it: see `SaveOutcome`. In a conflict `theirs` is the reason somebody else wrote meanwhile. */
export type ReasonOutcome =
  | { readonly kind: 'saved'; readonly result: Result }
  | { readonly kind: 'conflict'; readonly mine: ReasonDraft; readonly theirs: Result }
  | { readonly kind: 'uncertain'; readonly mine: ReasonDraft };

/**
 * Writes the reason and nothing else: what was published (text, level and symbol) is frozen, and what was reported is not touched. Where the
 * row has changed since, or the outcome is not known, it is read again.
 */
export async function saveReason(services: Services, draft: ReasonDraft, mayRepeat = true): Promise<ReasonOutcome> {
  const { graph, site } = services;
  const { of, reason } = draft;
  const { itemId, version } = of.stored;
  try {
    const answer = await graph.patch(listItemFieldsPath(site, lists.results.title, itemId), version, reasonFields(reason));
    const stored = storedOf(writtenItem(itemId, answer)) ?? of.stored;
    return { kind: 'saved', result: { ...of, publishedReason: reason, stored } };
  } catch (error) {
    const now = await rowAfter(error, () => readAgain(services, of));
    if (now === undefined) return { kind: 'uncertain', mine: draft };
    if (says(now.publishedReason, reason)) return { kind: 'saved', result: now };
    if (!says(now.publishedReason, of.publishedReason)) return { kind: 'conflict', mine: draft, theirs: now };
    // Others changed something else of the row: mine goes on top, with the version it has now.
    return mayRepeat ? saveReason(services, { of: now, reason }, false) : { kind: 'uncertain', mine: draft };
  }
}

/** The row as it stands now; its text keeps the reading it had on the page, unless somebody has changed it. */
async function readAgain({ graph, site }: Services, of: Result): Promise<Result | undefined> {
  const { row } = resultRow([]).read(await graph.get(listItemPath(site, lists.results.title, of.stored.itemId)));
  return row && (row.text === of.text ? { ...row, reading: of.reading } : row);
}

function says(one: string | undefined, other: string | undefined): boolean {
  return (one ?? '').replaceAll(/\s+/g, ' ').trim() === (other ?? '').replaceAll(/\s+/g, ' ').trim();
}
