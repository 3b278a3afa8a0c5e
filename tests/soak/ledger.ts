import type { Result } from '../../src/domain/result.ts';
import type { ResultDraft } from '../../src/domain/resultDraft.ts';
import { ofKind, type Entry, type SavedEntry } from '../../src/outbox/entry.ts';

/** The two parts of a report that two people may write at once. */
export type Part = 'text' | 'comment';

/** What is known of one operation from outside. */
export type Operation = {
  readonly personKey: string;
  draft: ResultDraft;
  /** Everything its author had ever seen, or written, of the place: only over that may it be laid. */
  readonly known: Readonly<Record<Part, Set<string>>>;
  /** Seen among the entries: from then on it must not be lost. */
  kept: boolean;
  saved: boolean;
  gaveUp: boolean;
};

/** Everything people have written, as they were told of it: what the truth in the list is held against. */
export type Ledger = ReturnType<typeof openLedger>;

/** How a list keeps spaces is its own affair; nothing and nothing said are the same. */
export const said = (text: string | undefined): string => (text ?? '').trim();

/** Opens an empty ledger. `claim` is asked at once whether the list has what somebody is told is saved. */
export function openLedger(claim: (entry: SavedEntry<'result'>) => void) {
  const operations = new Map<string, Operation>();
  const knownBy = new Map<string, Operation['known']>();
  const knownOf = (personKey: string, { indicator, period }: Pick<ResultDraft, 'indicator' | 'period'>) => {
    const key = `${personKey} ${indicator.id} ${period}`;
    const known = knownBy.get(key) ?? { text: new Set<string>(), comment: new Set<string>() };
    knownBy.set(key, known);
    return known;
  };
  const know = ({ text, comment }: Operation['known'], report: Pick<Result, Part> | undefined) => {
    text.add(said(report?.text));
    comment.add(said(report?.comment));
  };
  return {
    operations,
    wrote: (personKey: string, draft: ResultDraft) => {
      const known = knownOf(personKey, draft);
      know(known, draft.before);
      know(known, draft);
      operations.set(draft.operationId, { personKey, draft, known, kept: false, saved: false, gaveUp: false });
    },
    /** Somebody is shown what stands there, and says that mine is to be laid over it. */
    chose: (personKey: string, { write, state }: Entry<'result'>) => {
      if (state.kind === 'conflict') know(knownOf(personKey, write.draft), state.theirs.result);
    },
    seen: (personKey: string, entries: readonly Entry[]) => {
      for (const { operationId, write, state } of ofKind(entries, 'result')) {
        const operation = operations.get(operationId);
        if (operation === undefined) throw new Error(`Nobody wrote ${operationId}.`);
        if (operation.personKey !== personKey) throw new Error(`I8: ${personKey} sees what ${operation.personKey} wrote.`);
        operation.kept = true;
        if (state.kind === 'saved') continue;
        operation.draft = write.draft;
      }
    },
    saved: (entry: SavedEntry<'result'>) => {
      const operation = operations.get(entry.operationId);
      if (operation) operation.saved = true;
      claim(entry);
    },
    gaveUp: ({ operationId }: Entry) => {
      const operation = operations.get(operationId);
      if (operation) operation.gaveUp = true;
    },
  };
}
