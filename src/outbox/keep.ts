import type { Result } from '../domain/result.ts';
import type { Change, Entry } from './entry.ts';

/**
 * What a person has typed in a form and not saved yet, by the form's key. `before` is what stood there when they began: a draft that
 * is taken up again later must not write over what somebody else has said since.
 */
export type KeptDraft = {
  readonly key: string;
  readonly words: Readonly<Record<string, string>>;
  readonly before: Result | undefined;
  /** When it was last typed in (ISO); one kept by an earlier version of the page does not say. */
  readonly touchedAt?: string | undefined;
};

/**
 * Where one person's writes and drafts of one site are kept. A `change` reads, decides and writes in one transaction, so that
 * two tabs never decide on what the other has just changed; it resolves when what it wrote is durable.
 */
export type Keep = {
  /** False where the browser keeps nothing: then all is gone when the tab is closed. */
  readonly lasting: boolean;
  readonly change: (decide: (entries: readonly Entry[]) => Change) => Promise<readonly Entry[]>;
  /** What was kept in a form that this version does not know: counted, never sent. */
  readonly unread: () => number;
  readonly drafts: () => Promise<readonly KeptDraft[]>;
  readonly keepDraft: (draft: KeptDraft) => Promise<void>;
  readonly forgetDraft: (key: string) => Promise<void>;
  readonly close: () => void;
};

/** The entries after a change, in the order they were made. */
export function changed(entries: readonly Entry[], { put, remove }: Change): readonly Entry[] {
  const gone = new Set([...remove, ...put.map(({ operationId }) => operationId)]);
  return [...entries.filter(({ operationId }) => !gone.has(operationId)), ...put].toSorted((a, b) => a.order - b.order);
}
