import type { Share } from '../domain/share.ts';
import { listItemFieldsPath, newListItemPath } from '../graph/listPaths.ts';
import type { Services } from '../queries/services.ts';
import { lists } from '../wire/listSchema.ts';
import { shareFields, shareRow } from '../wire/shareRow.ts';
import { storedOf } from '../wire/storedOf.ts';
import { writtenItem } from '../wire/writtenItem.ts';
import { creationFault } from './creationFault.ts';
import { faultOf } from './faultOf.ts';
import { findItem } from './findItem.ts';

/** Mine: nobody else may post it now. Theirs: it was claimed before, and `share` says by whom and how far it came. */
export type Claim = { readonly kind: 'mine' | 'theirs'; readonly share: Share };

/**
 * Claims a sharing before anything is posted. Its key is unique, so of two who try one gets it. One that was refused before
 * is free to take over. A refusal is thrown, and then nothing is claimed.
 */
export async function claimShare(services: Services, wanted: Omit<Share, 'stored'>, mayRepeat = true): Promise<Claim> {
  const { graph, site } = services;
  try {
    const answer = await graph.post(newListItemPath(site, lists.shares.title), { fields: shareFields(wanted) });
    return { kind: 'mine', share: { ...wanted, stored: storedOf(answer) ?? { itemId: '', version: '' } } };
  } catch (error) {
    const fault = creationFault(error);
    const standing = await findShare(services, wanted.key);
    if (standing === undefined) {
      // Looked up and not there: the unique key makes it safe to claim once more.
      if (fault === 'uncertain' && mayRepeat) return claimShare(services, wanted, false);
      throw error;
    }
    if (standing.sharedBy?.id === wanted.sharedBy?.id && standing.sharedAt === wanted.sharedAt && standing.state === 'claimed')
      return { kind: 'mine', share: standing };
    return standing.state === 'refused' ? takeOver(services, standing, wanted) : { kind: 'theirs', share: standing };
  }
}

async function takeOver(services: Services, refused: Share, wanted: Omit<Share, 'stored'>): Promise<Claim> {
  const { graph, site } = services;
  const { itemId, version } = refused.stored;
  try {
    const answer = await graph.patch(listItemFieldsPath(site, lists.shares.title, itemId), version, shareFields(wanted));
    const share = shareRow.read(writtenItem(itemId, answer)).row ?? (await findShare(services, wanted.key));
    return { kind: 'mine', share: share ?? refused };
  } catch (error) {
    const fault = faultOf(error);
    if (fault !== 'changedMeanwhile' && fault !== 'uncertain') throw error;
    const standing = await findShare(services, wanted.key);
    if (standing === undefined || standing.state === 'refused') throw error;
    const mine = standing.sharedBy?.id === wanted.sharedBy?.id && standing.sharedAt === wanted.sharedAt;
    return { kind: mine ? 'mine' : 'theirs', share: standing };
  }
}

async function findShare(services: Services, key: string): Promise<Share | undefined> {
  const item = await findItem(services, shareRow, 'Nokkel', key);
  return item === undefined ? undefined : shareRow.read(item).row;
}
