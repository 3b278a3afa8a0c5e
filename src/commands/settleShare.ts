import type { Share } from '../domain/share.ts';
import type { Services } from '../queries/services.ts';

/**
 * Stores what a person saw in the channel: the message is there, or it is not and may be posted again.
 * Throws `changedMeanwhile` where somebody else settled it first.
 */
export function settleShare(services: Services, share: Share, isThere: boolean): Promise<void> {
  throw new Error(`Not built yet: ${services.site} ${share.key} ${isThere}`);
}
