import { openDB, type DBSchema } from 'idb';
import type { Entry } from './entry.ts';
import { changed, type Keep, type KeptDraft } from './keep.ts';
import { readDraft, readEntry } from './readKept.ts';

type Kept = DBSchema & {
  outbox: { key: string; value: Entry };
  drafts: { key: string; value: KeptDraft };
};

/** Whose and where: no two people, and no two sites, ever share a database. */
export type Owner = { readonly tenantId: string; readonly site: string; readonly personId: string };

/** The name of one person's database of one site. */
export const keepName = ({ tenantId, site, personId }: Owner): string => `malekort ${tenantId} ${site} ${personId}`;

/** Keeps in the browser's own database, on disk before it says so. Rejects where the browser will not have it. */
export async function browserKeep(owner: Owner): Promise<Keep> {
  const database = await openDB<Kept>(keepName(owner), 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('outbox', { keyPath: 'operationId' });
      fresh.createObjectStore('drafts', { keyPath: 'key' });
    },
    // Another tab wants to delete or renew it: let go, and say so at the next use.
    blocking: () => database.close(),
  });
  let unread = 0;
  return {
    lasting: true,
    change: async (decide) => {
      const transaction = database.transaction('outbox', 'readwrite', { durability: 'strict' });
      const kept = await transaction.store.getAll();
      const entries = kept.flatMap((each) => readEntry(each) ?? []).toSorted((a, b) => a.order - b.order);
      unread = kept.length - entries.length;
      const change = decide(entries);
      for (const entry of change.put) void transaction.store.put(entry);
      for (const operationId of change.remove) void transaction.store.delete(operationId);
      await transaction.done;
      return changed(entries, change);
    },
    unread: () => unread,
    drafts: async () => (await database.getAll('drafts')).flatMap((each) => readDraft(each) ?? []),
    keepDraft: async (draft) => void (await database.put('drafts', draft)),
    forgetDraft: (key) => database.delete('drafts', key),
    close: () => database.close(),
  };
}
