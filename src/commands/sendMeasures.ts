import type { MeasureWish } from '../domain/measureEdit.ts';
import type { Entry, Outcome } from '../outbox/entry.ts';
import type { MeasureWrite } from '../outbox/measureWrite.ts';
import type { Services } from '../queries/services.ts';
import { saveMeasure, type SaveMeasureOutcome } from './saveMeasure.ts';
import { saveMeasures } from './saveMeasures.ts';
import { sendTogether, type Sent } from './sendTogether.ts';

/** Sends edits of different measures, and tells what came of each. Planner has been told of a status before it is called saved. */
export function sendMeasures(services: Services, sent: readonly Entry<'measure'>[]): Promise<readonly Sent[]> {
  return sendTogether(sent, {
    one: (entry) => saveMeasure(services, wishOf(entry), entry.inDoubt),
    many: (entries) => saveMeasures(services, entries.map(wishOf)),
    meaning: (outcome, { write }) => outcomeFrom(write, outcome),
  });
}

function wishOf({ write }: Entry<'measure'>): MeasureWish {
  return write.wish;
}

/** What an outcome means for what is kept. */
function outcomeFrom(write: MeasureWrite, outcome: SaveMeasureOutcome): Outcome<'measure'> {
  switch (outcome.kind) {
    case 'saved': {
      const { measure, untold } = outcome;
      return { kind: 'saved', row: { kind: 'measure', measure }, was: undefined, mergedWith: undefined, untold };
    }
    case 'conflict': {
      const { theirs } = outcome;
      const mine = { ...write, wish: { ...write.wish, measure: theirs } };
      return { kind: 'conflict', mine, theirs: { kind: 'measure', measure: theirs } };
    }
    case 'uncertain':
      return { kind: 'uncertain' };
  }
}
