import type { ResultDraft } from '../domain/resultDraft.ts';
import type { Entry, Outcome } from '../outbox/entry.ts';
import type { Services } from '../queries/services.ts';
import { failureOf } from './failureOf.ts';
import type { SaveOutcome } from './saveOutcome.ts';
import { saveResult, saveResults } from './saveResult.ts';

/** An operation's id, and what came of it. */
export type Sent = readonly [string, Outcome];

/** Sends reports of different rows, in one exchange where there are several, and tells what came of each. What was in doubt is looked up first, by itself. */
export async function sendResults(services: Services, sent: readonly Entry<'result'>[]): Promise<readonly Sent[]> {
  const doubtful = sent.filter(({ inDoubt }) => inDoubt);
  const fresh = sent.filter(({ inDoubt }) => !inDoubt);
  return Promise.all([
    ...doubtful.map((entry) => outcomeOf(entry, one(services, draftOf(entry), true))),
    ...(await together(services, fresh)),
  ]);
}

async function together(services: Services, fresh: readonly Entry<'result'>[]) {
  const [first] = fresh;
  if (first === undefined) return [];
  if (fresh.length === 1) return [outcomeOf(first, one(services, draftOf(first), false))];
  const saved = await saveResults(services, fresh.map(draftOf));
  return fresh.map((entry, index) => outcomeOf(entry, Promise.resolve(saved[index] ?? new Error('A write without an outcome.'))));
}

/** The draft as it was made: it says when, however late it is sent. */
function draftOf({ write, madeAt }: Entry<'result'>): ResultDraft {
  return { madeAt, ...write.draft };
}

function one(services: Services, draft: ResultDraft, inDoubt: boolean): Promise<SaveOutcome | Error> {
  return saveResult(services, draft, inDoubt).catch((error: unknown) => error as Error);
}

async function outcomeOf(entry: Entry<'result'>, saving: Promise<SaveOutcome | Error>): Promise<Sent> {
  return [entry.operationId, outcomeFrom(await saving)];
}

/** What an outcome means for what is kept. */
function outcomeFrom(outcome: SaveOutcome | Error): Outcome<'result'> {
  if (outcome instanceof Error) return failureOf(outcome);
  switch (outcome.kind) {
    case 'saved': {
      const { result, was, mergedWith } = outcome;
      return { kind: 'saved', row: rowOf(result), was: was && rowOf(was), mergedWith: mergedWith && rowOf(mergedWith) };
    }
    case 'conflict':
      return { kind: 'conflict', mine: { kind: 'result', draft: outcome.mine }, theirs: rowOf(outcome.theirs) };
    case 'uncertain':
      return { kind: 'uncertain' };
  }
}

const rowOf = (result: NonNullable<Extract<SaveOutcome, { kind: 'saved' }>['result']>) => ({ kind: 'result', result }) as const;
