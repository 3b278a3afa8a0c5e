import type { Entry } from './entry.ts';
import { changed, type Keep, type KeptDraft } from './keep.ts';

/** Keeps in memory only, for a browser that keeps nothing; begins with what is known. */
export function memoryKeep(known: readonly Entry[] = []): Keep {
  let entries = known;
  const drafts = new Map<string, KeptDraft>();
  return {
    lasting: false,
    change: (decide) => {
      entries = changed(entries, decide(entries));
      return Promise.resolve(entries);
    },
    unread: () => 0,
    drafts: () => Promise.resolve([...drafts.values()]),
    keepDraft: (draft) => {
      drafts.set(draft.key, draft);
      return Promise.resolve();
    },
    forgetDraft: (key) => {
      drafts.delete(key);
      return Promise.resolve();
    },
    close: () => undefined,
  };
}
