import type { ImportStep } from '../domain/import/importStep.ts';
import { equals } from '../graph/filter.ts';
import type { Answer, BatchRequest } from '../graph/graph.ts';
import { GraphError } from '../graph/GraphError.ts';
import { listItemFieldsPath, listItemsPath, newListItemPath } from '../graph/listPaths.ts';
import { refusalOf } from '../queries/refusalOf.ts';
import type { Services } from '../queries/services.ts';
import { importedRow, isMeant, lookUpColumns, saysImported, toldBy, type ImportedRow } from '../wire/importedRow.ts';
import { lists } from '../wire/listSchema.ts';
import { storedOf } from '../wire/storedOf.ts';
import { passes } from './askOnce.ts';
import type { ImportOutcome } from './importOutcome.ts';

type Write = { readonly step: ImportStep; readonly row: ImportedRow };
/** The item that stands there, undefined where none does, or why nobody knows. */
type LookUp = { readonly item: unknown } | { readonly error: GraphError };

/** Writes up to twenty rows in one exchange, each for itself, and finds out what came of every one. Nothing is sent twice on a guess. */
export async function writeImported(services: Services, steps: readonly ImportStep[]): Promise<readonly ImportOutcome[]> {
  const writes = steps.map((step): Write => ({ step, row: importedRow(step.thing, byNow(services)) }));
  // A new row with a unique key needs no looking up: the list itself refuses a second one.
  const unsure = writes.filter(({ step, row }) => step.state === 'changed' || row.find.column !== 'Nokkel');
  const lookUps = new Map(await lookUpAll(services, unsure));
  const decided = writes.map((write) => decide(services, write, lookUps.get(write.step.key)));
  const requests = decided.flatMap((each) => ('kind' in each ? [] : [each]));
  const answers = requests.length === 0 ? [] : await services.graph.batch(requests);
  let next = 0;
  const answered = decided.map((each) => ('kind' in each ? each : { answer: answers[next++] }));
  return Promise.all(answered.map(async (each, index) => ('kind' in each ? each : settle(services, writes[index], each.answer))));
}

function byNow({ person, now, newId }: Services) {
  return { person, at: now(), operationId: newId() };
}

/** What to send, or what there is to say without sending anything. */
function decide({ site }: Services, { step, row }: Write, found: LookUp | undefined): BatchRequest | ImportOutcome {
  if (found !== undefined && 'error' in found) return notDone(found.error);
  const item = found?.item;
  if (item === undefined) {
    if (step.state === 'changed') return { kind: 'conflict', theirs: '' };
    return { method: 'POST', path: newListItemPath(site, lists[row.list].title), body: { fields: row.fields } };
  }
  if (saysImported(item, row)) return { kind: 'saved' };
  const stored = storedOf(item);
  if (step.state !== 'changed' || stored === undefined || tidy(toldBy(item, row)) !== tidy(step.from ?? ''))
    return { kind: 'conflict', theirs: toldBy(item, row) };
  const body = Object.fromEntries(row.changed.map((column) => [column, row.fields[column] ?? null]));
  return { method: 'PATCH', path: listItemFieldsPath(site, lists[row.list].title, stored.itemId), version: stored.version, body };
}

/** What an answer means: where it leaves doubt, the row is looked up and settles it; once more is sent only what is known not to be there. */
async function settle(
  services: Services,
  write: Write | undefined,
  answer: Answer | undefined,
  mayRepeat = true,
): Promise<ImportOutcome> {
  if (write === undefined || answer === undefined) throw new Error('A write without an answer.');
  if (answer.ok) return { kind: 'saved' };
  const { error } = answer;
  const doubtful = error.fault === 'uncertain';
  if (!doubtful && error.fault !== 'alreadyExists' && error.fault !== 'changedMeanwhile' && error.status !== 400)
    return notDone(error);
  const [found] = await lookUpAll(services, [write]);
  const seen = found?.[1];
  if (seen === undefined || 'error' in seen) return doubtful ? { kind: 'uncertain' } : notDone(error);
  const again = decide(services, write, seen);
  if ('kind' in again) return again;
  if (!doubtful && seen.item === undefined) return notDone(error);
  if (!mayRepeat) return { kind: 'uncertain' };
  const [second] = await services.graph.batch([again]);
  return settle(services, write, second, false);
}

async function lookUpAll({ graph, site }: Services, writes: readonly Write[]): Promise<readonly (readonly [string, LookUp])[]> {
  if (writes.length === 0) return [];
  const paths = writes.map(({ row }) =>
    listItemsPath(site, lists[row.list].title, {
      columns: lookUpColumns(row),
      filter: equals(row.find.column, row.find.value),
      top: 50,
    }),
  );
  const answers = await graph.batchAll(paths);
  return writes.map(({ step, row }, index): readonly [string, LookUp] => {
    const answer = answers[index];
    if (answer === undefined) throw new Error('A look-up without an answer.');
    return [step.key, answer.ok ? { item: answer.items.find((item) => isMeant(item, row)) } : { error: answer.error }];
  });
}

function notDone(error: GraphError): ImportOutcome {
  const refusal = refusalOf(error);
  if (refusal === undefined) throw error;
  if (error.fault === 'uncertain') return { kind: 'uncertain' };
  return passes(error) ? { kind: 'later', refusal } : { kind: 'refused', refusal };
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
