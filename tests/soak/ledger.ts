import type { Result } from '../../src/domain/result.ts';
import type { ResultDraft } from '../../src/domain/resultDraft.ts';
import type { Entry, SavedState } from '../../src/outbox/entry.ts';

/** The two parts of a report that two people may write at once. */
export type Part = 'text' | 'comment';

/** What is known of one operation from outside: who wrote what, and what they had seen of each part when it was sent. */
export type Operation = {
  readonly personKey: string;
  draft: ResultDraft;
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
export function openLedger(claim: (entry: Entry & { readonly state: SavedState }) => void) {
  const operations = new Map<string, Operation>();
  const know = (operation: Operation, before: Pick<Result, Part> | undefined) => {
    operation.known.text.add(said(before?.text));
    operation.known.comment.add(said(before?.comment));
  };
  return {
    operations,
    wrote: (personKey: string, draft: ResultDraft) => {
      const known = { text: new Set<string>(), comment: new Set<string>() };
      const operation = { personKey, draft, known, kept: false, saved: false, gaveUp: false };
      know(operation, draft.before);
      operations.set(draft.operationId, operation);
    },
    seen: (personKey: string, entries: readonly Entry[]) => {
      for (const { operationId, write, state } of entries) {
        const operation = operations.get(operationId);
        if (operation === undefined) throw new Error(`Nobody wrote ${operationId}.`);
        if (operation.personKey !== personKey) throw new Error(`I8: ${personKey} sees what ${operation.personKey} wrote.`);
        operation.kept = true;
        if (state.kind === 'saved') continue;
        operation.draft = write.draft;
        know(operation, write.draft.before);
      }
    },
    saved: (entry: Entry & { readonly state: SavedState }) => {
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
