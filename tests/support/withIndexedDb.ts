import * as database from 'fake-indexeddb';
import { vi } from 'vitest';

/** Gives the tests of one file a browser's database on disk; `setUp.ts` takes it away after them. */
export function withIndexedDb(): void {
  for (const [name, part] of Object.entries(database)) if (/^(IDB|indexedDB)/.test(name)) vi.stubGlobal(name, part);
}
