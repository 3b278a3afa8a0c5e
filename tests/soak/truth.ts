import { listItemsPath, listItemVersionsPath } from '../../src/graph/listPaths.ts';
import { equals } from '../../src/graph/filter.ts';
import type { Services } from '../../src/queries/services.ts';
import type { ResultVersion } from '../../src/domain/resultHistory.ts';
import { storedOf } from '../../src/wire/storedOf.ts';
import { parseResultVersion } from '../../src/wire/resultVersion.ts';
import { resultKey } from '../../src/wire/resultRow.ts';
import type { Place } from './soakClient.ts';

/** What the list has of a place: how many rows, and every version of them, oldest first. */
export type Truth = { readonly rows: number; readonly versions: readonly ResultVersion[] };

/** Reads the list as it is, past every line that may be spoiled. */
export async function truthOf({ graph, site }: Services, { indicator, period }: Place): Promise<Truth> {
  const key = resultKey(indicator, period, indicator.unitCode);
  const items = await graph.getAll(listItemsPath(site, 'Resultater', { columns: ['Nokkel'], filter: equals('Nokkel', key) }));
  const versions: ResultVersion[] = [];
  for (const item of items) {
    const read = await graph.getAll(listItemVersionsPath(site, 'Resultater', storedOf(item)?.itemId ?? ''));
    for (const each of read) {
      const version = parseResultVersion(each);
      if (version === undefined) throw new Error('A version nobody can read.');
      versions.push(version);
    }
  }
  return { rows: items.length, versions: versions.toSorted((a, b) => a.number - b.number) };
}

/** The versions that a save of ours made: those that carry another operation than the one before. */
export function savesOf({
  versions,
}: Truth): readonly { readonly before: ResultVersion | undefined; readonly now: ResultVersion }[] {
  return versions.flatMap((now, index) => {
    const before = versions[index - 1];
    return now.operationId === before?.operationId ? [] : [{ before, now }];
  });
}
