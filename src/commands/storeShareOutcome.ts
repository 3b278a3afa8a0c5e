import type { Share, ShareState } from '../domain/share.ts';
import { listItemFieldsPath, listItemPath } from '../graph/listPaths.ts';
import type { Services } from '../queries/services.ts';
import { lists } from '../wire/listSchema.ts';
import { shareOutcomeFields, shareRow } from '../wire/shareRow.ts';
import { faultOf } from './faultOf.ts';

/** Stores what became of a sharing, if its row is still the one that was seen; doing it again changes nothing. */
export async function storeShareOutcome(
  services: Services,
  share: Share,
  state: ShareState,
  messageUrl: string | undefined,
): Promise<void> {
  const { graph, site } = services;
  const { itemId, version } = share.stored;
  try {
    await graph.patch(listItemFieldsPath(site, lists.shares.title, itemId), version, shareOutcomeFields(state, messageUrl));
  } catch (error) {
    const fault = faultOf(error);
    if (fault !== 'changedMeanwhile' && fault !== 'uncertain') throw error;
    const now = shareRow.read(await graph.get(listItemPath(site, lists.shares.title, itemId))).row;
    if (now?.state !== state) throw error;
  }
}
