import type { MeasureId } from '../../src/domain/id.ts';
import { equals } from '../../src/graph/filter.ts';
import { listItemsPath, listItemVersionsPath } from '../../src/graph/listPaths.ts';
import type { Services } from '../../src/queries/services.ts';
import { fieldText } from '../../src/wire/fieldText.ts';
import { storedOf } from '../../src/wire/storedOf.ts';
import { said } from './ledger.ts';
import { measureParts, type MeasureWord } from './measureLedger.ts';

/** One version of a measure's row: what it said, and by which operation. */
export type MeasureVersion = Readonly<Record<MeasureWord, string>> & { readonly operationId: string | undefined };

/** A row of a measure, with every version it has had, oldest first. */
export type MeasureTruth = { readonly id: MeasureId; readonly versions: readonly MeasureVersion[] };

const columnOf: Readonly<Record<MeasureWord, string>> = { title: 'Title', why: 'Begrunnelse' };

/** Reads the rows of measures that serve an indicator as they are, past every line that may be spoiled; of one measure where `id` is said. */
export async function measureTruths({ graph, site }: Services, serves: string, id?: MeasureId): Promise<readonly MeasureTruth[]> {
  const filter = id === undefined ? equals('IndikatorNokkel', serves) : equals('Nokkel', id);
  const items = await graph.getAll(listItemsPath(site, 'Tiltak', { columns: ['Nokkel'], filter }));
  return Promise.all(
    items.map(async (item) => {
      const read = await graph.getAll(listItemVersionsPath(site, 'Tiltak', storedOf(item)?.itemId ?? ''));
      const numbered = read.map((version) => [Number((version as { id: string }).id), versionOf(version)] as const);
      const versions = numbered.toSorted(([a], [b]) => a - b).map(([, version]) => version);
      return { id: fieldText(item, 'Nokkel') as MeasureId, versions };
    }),
  );
}

/** The versions that a save of ours made: those that carry another operation than the one before. */
export function measureSaves({ versions }: MeasureTruth) {
  return versions.flatMap((now, index) => {
    const before = versions[index - 1];
    return now.operationId === before?.operationId ? [] : [{ before, now }];
  });
}

function versionOf(version: unknown): MeasureVersion {
  const words = measureParts.map((part) => [part, said(fieldText(version, columnOf[part]))]);
  return { operationId: fieldText(version, 'OperasjonId'), ...(Object.fromEntries(words) as Record<MeasureWord, string>) };
}
