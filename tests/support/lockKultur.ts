import { newListItemPath } from '../../src/graph/listPaths.ts';
import type { Services } from '../../src/queries/services.ts';
import { lists } from '../../src/wire/listSchema.ts';
import { lockFields } from '../../src/wire/roundRow.ts';

/** Locks the year 2026 of Kultur in a round of its own, as one who owns the list. */
export async function lockKultur({ graph, site, person, now }: Services): Promise<void> {
  const round = { Title: 'Årsrapportering 2026', Nokkel: 'KRS-KULTUR|2026', EnhetKode: 'KRS-KULTUR', Periode: '2026' };
  const fields = { ...round, ...lockFields({ by: person, at: now() }) };
  await graph.post(newListItemPath(site, lists.rounds.title), { fields });
}
