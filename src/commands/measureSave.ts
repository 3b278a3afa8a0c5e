import type { MeasureId } from '../domain/id.ts';
import type { Measure } from '../domain/measure.ts';
import { collisionsOf, type MeasureWish, type MeasureWords } from '../domain/measureEdit.ts';
import type { Outbox } from '../outbox/createOutbox.ts';
import { isStopped, needsPerson, ofKind, type Entry } from '../outbox/entry.ts';
import { RefusedError } from '../queries/RefusedError.ts';
import type { Services } from '../queries/services.ts';
import type { Refusal } from '../text/refusal.ts';
import { loadMeasure } from './changeMeasure.ts';
import type { Echo } from './echo.ts';
import { tellTask } from './tellTask.ts';

/**
 * How far an edit of a measure has come. Kept: not sent yet, and sent by itself when it can be. Uncertain: sent, and looked up before it is sent again.
 * Saved: only on the server's word; `unsent` holds Planner's echo where it failed.
 */
export type MeasureSave = { readonly wish: MeasureWish } & (
  | { readonly kind: 'saving' | 'kept' | 'uncertain' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'saved'; readonly measure: Measure; readonly unsent: readonly Echo[] }
  | { readonly kind: 'conflict'; readonly theirs: Measure; readonly fields: readonly (keyof MeasureWords)[] }
);

/** How far what was written has come. */
export function measureSaveOf(services: Services, entry: Entry<'measure'>): MeasureSave {
  const { state, write, inDoubt } = entry;
  const { wish } = write;
  switch (state.kind) {
    case 'saved': {
      const { measure } = state.row;
      return { kind: 'saved', wish, measure, unsent: state.untold ? [echoOf(services, measure, wish, state.untold)] : [] };
    }
    case 'refused':
      return { kind: 'refused', wish, refusal: state.refusal };
    case 'conflict': {
      const theirs = state.theirs.measure;
      return { kind: 'conflict', wish, theirs, fields: collisionsOf(wish.measure, wish.edit, theirs) };
    }
    default:
      return { kind: !isStopped(entry) ? 'saving' : inDoubt ? 'uncertain' : 'kept', wish };
  }
}

/** Whether it has stopped on its way, and goes on by itself. */
export function isKept({ kind }: MeasureSave): boolean {
  return kind === 'kept' || kind === 'uncertain';
}

/** The entry that speaks for a measure: one that asks for a person before all others, else the last. */
export function entryOf(entries: readonly Entry[], id: MeasureId | undefined): Entry<'measure'> | undefined {
  const about = ofKind(entries, 'measure').filter(({ write }) => write.wish.measure.id === id);
  return about.find(needsPerson) ?? about.at(-1);
}

/** Saves an edit through the outbox, and tells how far it has come when it has been tried or cannot be. A refusal is thrown. */
export async function saveThrough(services: Services, outbox: Outbox, wish: MeasureWish): Promise<MeasureSave | undefined> {
  await outbox.save([{ kind: 'measure', wish }]);
  const entry = entryOf(outbox.entries(), wish.measure.id);
  if (entry?.state.kind === 'refused') throw new RefusedError(entry.state.refusal);
  return entry && measureSaveOf(services, entry);
}

/** Planner's echo, to be sent again by a person: of the status as the list has it then. */
function echoOf(services: Services, { stored }: Measure, wish: MeasureWish, refusal: Refusal): Echo {
  const send = async () => {
    const now = await loadMeasure(services, stored.itemId);
    if (now !== undefined) await tellTask(services, now, wish);
  };
  return { kind: 'plannerTask', send, refusal };
}
