import type { MeasureId } from '../../src/domain/id.ts';
import type { Measure } from '../../src/domain/measure.ts';
import { withEdit, type MeasureWish } from '../../src/domain/measureEdit.ts';
import { hasRow } from '../../src/domain/newMeasure.ts';
import { ofKind, type Entry, type SavedEntry } from '../../src/outbox/entry.ts';
import { said } from './ledger.ts';

/** The words of a measure that two people may write at once. */
export type MeasureWord = 'title' | 'why';
export const measureParts: readonly MeasureWord[] = ['title', 'why'];

/** What is known of one operation from outside. `open`: words that must be found in the list in the end, since nobody has given them up or written over them. */
export type MeasureOperation = {
  readonly personKey: string;
  readonly wish: MeasureWish;
  readonly known: Readonly<Record<MeasureWord, Set<string>>>;
  readonly open: Map<MeasureWord, string>;
  kept: boolean;
};

/** Everything people have said of measures, as they were told of it. */
export type MeasureLedger = ReturnType<typeof openMeasureLedger>;

/** Opens an empty ledger. `claim` is asked at once whether the list has what somebody is told is saved. */
export function openMeasureLedger(claim: (entry: SavedEntry<'measure'>) => void) {
  const operations = new Map<string, MeasureOperation>();
  const knownBy = new Map<string, MeasureOperation['known']>();
  const knownOf = (personKey: string, id: MeasureId) => {
    const key = `${personKey} ${id}`;
    const known = knownBy.get(key) ?? { title: new Set<string>(), why: new Set<string>() };
    knownBy.set(key, known);
    return known;
  };
  const know = (known: MeasureOperation['known'], measure: Measure) =>
    measureParts.forEach((part) => known[part].add(said(measure[part])));
  const about = (id: MeasureId, personKey?: string) =>
    [...operations.values()].filter(
      (each) => each.wish.measure.id === id && (personKey === undefined || each.personKey === personKey),
    );
  return {
    operations,
    wrote: (personKey: string, wish: MeasureWish) => {
      const { measure, edit } = wish;
      const known = knownOf(personKey, measure.id);
      know(known, measure);
      know(known, withEdit(measure, edit));
      const open = new Map(measureParts.flatMap((part) => (part in edit ? [[part, said(edit[part])] as const] : [])));
      for (const earlier of about(measure.id, personKey)) for (const part of open.keys()) earlier.open.delete(part);
      operations.set(wish.operationId, { personKey, wish, known, open, kept: false });
    },
    /** Somebody is shown what stands there, and says that mine is to be laid over it. */
    chose: (personKey: string, { state }: Entry<'measure'>) => {
      if (state.kind === 'conflict') know(knownOf(personKey, state.theirs.measure.id), state.theirs.measure);
    },
    seen: (personKey: string, entries: readonly Entry[]) => {
      for (const { operationId } of ofKind(entries, 'measure')) {
        const operation = operations.get(operationId);
        if (operation === undefined) throw new Error(`Nobody wrote ${operationId}.`);
        if (operation.personKey !== personKey) throw new Error(`I8: ${personKey} sees what ${operation.personKey} wrote.`);
        operation.kept = true;
      }
    },
    saved: claim,
    /** Given up, with the words of earlier ones that were in it, and with all that was said of a measure that is not to be made. */
    gaveUp: (personKey: string, { write: { wish } }: Entry<'measure'>) => {
      for (const each of about(wish.measure.id, personKey))
        for (const [part, word] of each.open) if (!hasRow(wish.measure) || said(wish.edit[part]) === word) each.open.delete(part);
    },
  };
}
