import type { Part } from '../domain/part.ts';
import { changedEntries, saysTheSame, type PartEntry, type PartsDraft } from '../domain/partsDraft.ts';
import { equals } from '../graph/filter.ts';
import type { Answer } from '../graph/graph.ts';
import { GraphError } from '../graph/GraphError.ts';
import { listItemsPath } from '../graph/listPaths.ts';
import type { Services } from '../queries/services.ts';
import { lists } from '../wire/listSchema.ts';
import { parseRows } from '../wire/parseRows.ts';
import { partKey, partRow } from '../wire/partRow.ts';
import { answersOnTop } from './answersOnTop.ts';
import { answersRequest, partRequest } from './partRequests.ts';

/** Somebody else has written another figure of a part meanwhile. */
export type PartCollision = { readonly entry: PartEntry; readonly theirs: Part };

/**
 * What came of it. Saved only on the server's own word. Conflict: theirs stands, and `mine` is the draft that would write over it.
 * Partly: some rows were refused, named, and the others stand. Uncertain: sent, and nobody can tell yet. Each may be saved again without
 * danger, since every row has its own key and its own version.
 */
export type PartsOutcome =
  | { readonly kind: 'saved' }
  | { readonly kind: 'conflict'; readonly mine: PartsDraft; readonly collisions: readonly PartCollision[] }
  | { readonly kind: 'partly'; readonly unsaved: readonly string[]; readonly error: GraphError }
  | { readonly kind: 'uncertain'; readonly mine: PartsDraft };

/** Saves what has been entered of an evaluation in one exchange. A refusal of all of it is thrown, and then nothing has been changed. */
export async function saveParts(services: Services, draft: PartsDraft, left = 2): Promise<PartsOutcome> {
  const changed = changedEntries(draft);
  const answers = answersRequest(services, draft);
  const requests = [...changed.map((entry) => partRequest(services, draft, entry)), ...(answers === undefined ? [] : [answers])];
  if (requests.length === 0) return { kind: 'saved' };
  const sent = await services.graph.batch(requests);
  const told = [...sent.slice(0, changed.length)];
  for (const answer of sent.slice(changed.length)) told.push(await answersOnTop(services, draft, answer));
  const failures = told.flatMap((answer, index) =>
    answer.ok ? [] : [{ entry: changed[index], error: answer.error, doubt: isInDoubt(answer) }],
  );
  const refused = failures.filter(({ entry, doubt }) => !doubt || entry === undefined);
  const [first] = refused;
  if (first !== undefined && refused.length === told.length) throw first.error;
  const doubtful = failures.flatMap(({ entry, error, doubt }) => (doubt && entry !== undefined ? [{ entry, error }] : []));
  const settled = doubtful.length === 0 ? undefined : await settle(services, draft, doubtful, left);
  if (settled !== undefined && settled.kind !== 'saved') return settled;
  if (first === undefined) return { kind: 'saved' };
  return { kind: 'partly', unsaved: refused.map(({ entry }) => entry?.name ?? draft.indicator.name), error: first.error };
}

/** The row may be there after all, or somebody else's may: SharePoint says a taken key with 409 and with 400. */
function isInDoubt(answer: Answer): boolean {
  if (answer.ok) return false;
  const { fault, status } = answer.error;
  return fault === 'uncertain' || fault === 'changedMeanwhile' || fault === 'alreadyExists' || status === 400;
}

/** Reads the evaluation again: what arrived is saved, what did not is sent once more on top of what stands now, and what others wrote is shown. */
async function settle(
  services: Services,
  draft: PartsDraft,
  doubtful: readonly { readonly entry: PartEntry; readonly error: GraphError }[],
  left: number,
): Promise<PartsOutcome> {
  const stored = await storedParts(services, draft).catch((lookup: unknown) => {
    if (lookup instanceof GraphError) return undefined;
    throw lookup;
  });
  if (stored === undefined) return { kind: 'uncertain', mine: draft };
  const now = (entry: PartEntry) => stored.get(entry.before?.key ?? keyOf(draft, entry));
  // The key was not taken, and yet it was refused: then for another reason.
  const refused = doubtful.find(({ entry, error }) => error.fault !== 'uncertain' && now(entry) === undefined);
  if (refused !== undefined) {
    const unsaved = draft.entries.filter((entry) => !stands(entry, now(entry))).map(({ name }) => name);
    if (unsaved.length === draft.entries.length) throw refused.error;
    return { kind: 'partly', unsaved, error: refused.error };
  }
  const collisions = doubtful.flatMap(({ entry }): readonly PartCollision[] => {
    const theirs = now(entry);
    const mine = theirs === undefined || saysTheSame(entry, theirs);
    return mine || (entry.before !== undefined && saysTheSame(entry.before, theirs)) ? [] : [{ entry, theirs }];
  });
  const mine = { ...draft, entries: draft.entries.map((entry) => ({ ...entry, before: now(entry) ?? entry.before })) };
  if (collisions.length > 0) return { kind: 'conflict', mine, collisions };
  if (changedEntries(mine).length === 0) return { kind: 'saved' };
  return left > 0 ? saveParts(services, mine, left - 1) : { kind: 'uncertain', mine };
}

function stands(entry: PartEntry, now: Part | undefined): boolean {
  return now !== undefined && saysTheSame(entry, now);
}

function keyOf({ indicator, unitCode, period }: PartsDraft, { order }: PartEntry): string {
  return partKey({ indicator, unitCode, period, order });
}

async function storedParts({ graph, site }: Services, { indicator, unitCode, period }: PartsDraft) {
  const filter = equals('IndikatorNokkel', indicator.id);
  const items = await graph.getAll(listItemsPath(site, lists.parts.title, { columns: partRow.columns, filter }));
  const own = parseRows(partRow, items).rows.filter((part) => part.unitCode === unitCode && part.period === period);
  return new Map(own.map((part) => [part.key, part]));
}
