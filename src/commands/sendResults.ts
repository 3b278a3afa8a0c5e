import type { Result } from '../domain/result.ts';
import type { ResultDraft } from '../domain/resultDraft.ts';
import type { Entry, Outcome } from '../outbox/entry.ts';
import type { ResultWrite } from '../outbox/resultWrite.ts';
import type { Services } from '../queries/services.ts';
import type { SaveOutcome } from './saveOutcome.ts';
import { saveResult, saveResults } from './saveResult.ts';
import { sendTogether, type Sent } from './sendTogether.ts';

/** Sends reports of different rows, and tells what came of each. */
export function sendResults(services: Services, sent: readonly Entry<'result'>[]): Promise<readonly Sent[]> {
  return sendTogether(sent, {
    one: (entry) => saveResult(services, draftOf(entry), entry.inDoubt),
    many: (entries) => saveResults(services, entries.map(draftOf)),
    meaning: (outcome, { write }) => outcomeFrom(write, outcome),
  });
}

/** The draft as it was made: it says when, however late it is sent. */
function draftOf({ write, madeAt }: Entry<'result'>): ResultDraft {
  return { madeAt, ...write.draft };
}

/** What an outcome means for what is kept. */
function outcomeFrom(write: ResultWrite, outcome: SaveOutcome): Outcome<'result'> {
  switch (outcome.kind) {
    case 'saved': {
      const { result, was, mergedWith } = outcome;
      return { kind: 'saved', row: rowOf(result), was: was && rowOf(was), mergedWith: mergedWith && rowOf(mergedWith) };
    }
    case 'conflict':
      return { kind: 'conflict', mine: { ...write, draft: outcome.mine }, theirs: rowOf(outcome.theirs) };
    case 'uncertain':
      return { kind: 'uncertain' };
  }
}

const rowOf = (result: Result) => ({ kind: 'result', result }) as const;
