import type { MeasureWish } from '../domain/measureEdit.ts';
import type { Entry, Outcome } from '../outbox/entry.ts';
import type { Services } from '../queries/services.ts';
import { failureOf } from './failureOf.ts';
import { saveMeasure, type SaveMeasureOutcome } from './saveMeasure.ts';
import { saveMeasures } from './saveMeasures.ts';
import type { Sent } from './sendResults.ts';

/**
 * Sends edits of different measures, in one exchange where there are several, and tells what came of each. What was in doubt is looked up by itself.
 * Planner has been told of a status before it is called saved.
 */
export async function sendMeasures(services: Services, sent: readonly Entry<'measure'>[]): Promise<readonly Sent[]> {
  const fresh = sent.filter(({ inDoubt }) => !inDoubt);
  const together = fresh.length > 1 ? fresh : [];
  const alone = sent.filter((entry) => !together.includes(entry));
  const [settled, saved] = await Promise.all([
    Promise.all(alone.map((entry) => one(services, entry))),
    together.length === 0 ? [] : saveMeasures(services, together.map(wishOf)),
  ]);
  return [
    ...alone.map((entry, index) => sentOf(entry, settled[index])),
    ...together.map((entry, index) => sentOf(entry, saved[index])),
  ];
}

function wishOf({ write }: Entry<'measure'>): MeasureWish {
  return write.wish;
}

function one(services: Services, entry: Entry<'measure'>): Promise<SaveMeasureOutcome | Error> {
  return saveMeasure(services, wishOf(entry), entry.inDoubt).catch((error: unknown) => error as Error);
}

function sentOf(entry: Entry<'measure'>, outcome: SaveMeasureOutcome | Error = { kind: 'uncertain' }): Sent {
  return [entry.operationId, outcomeFrom(wishOf(entry), outcome)];
}

/** What an outcome means for what is kept. */
function outcomeFrom(wish: MeasureWish, outcome: SaveMeasureOutcome | Error): Outcome<'measure'> {
  if (outcome instanceof Error) return failureOf(outcome);
  switch (outcome.kind) {
    case 'saved': {
      const { measure, untold } = outcome;
      return { kind: 'saved', row: { kind: 'measure', measure }, was: undefined, mergedWith: undefined, untold };
    }
    case 'conflict': {
      const { theirs } = outcome;
      const mine = { kind: 'measure', wish: { ...wish, measure: theirs } } as const;
      return { kind: 'conflict', mine, theirs: { kind: 'measure', measure: theirs } };
    }
    case 'uncertain':
      return { kind: 'uncertain' };
  }
}
