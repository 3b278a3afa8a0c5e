import type { Share } from '../domain/share.ts';
import { listItemPath } from '../graph/listPaths.ts';
import type { Services } from '../queries/services.ts';
import { lists } from '../wire/listSchema.ts';
import { shareRow } from '../wire/shareRow.ts';
import { storeShareOutcome } from './storeShareOutcome.ts';

/**
 * Stores what a person saw in the channel: the message is there, or it is not and may be posted again.
 * One that is settled already is left as it is.
 */
export async function settleShare(services: Services, share: Share, isThere: boolean): Promise<void> {
  const { graph, site } = services;
  const now = shareRow.read(await graph.get(listItemPath(site, lists.shares.title, share.stored.itemId))).row ?? share;
  if (now.state === 'sent' || now.state === 'refused') return;
  await storeShareOutcome(services, now, isThere ? 'sent' : 'refused', now.messageUrl);
}
