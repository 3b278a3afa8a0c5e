import type { Channel } from '../domain/channel.ts';
import type { UnitCode } from '../domain/id.ts';
import type { Period } from '../domain/period.ts';
import type { Share } from '../domain/share.ts';
import type { Services } from '../queries/services.ts';
import type { Echo } from './echo.ts';
import type { PreparedStatus } from './prepareStatus.ts';

/** A status update on its way to a channel. */
export type StatusPost = {
  readonly unitCode: UnitCode;
  readonly period: Period;
  readonly channel: Channel;
  readonly status: PreparedStatus;
};

/**
 * What came of it. Sent: `unsent` holds the list row where it could not be told so. Already shared: the same content was
 * claimed by somebody (`share` says who, when and how far). Uncertain: only a look in the channel can tell; the person
 * settles it with `settleShare`.
 */
export type PostOutcome =
  | { readonly kind: 'sent'; readonly messageUrl: string | undefined; readonly unsent: readonly Echo[] }
  | { readonly kind: 'alreadyShared'; readonly share: Share }
  | { readonly kind: 'uncertain'; readonly share: Share; readonly channel: Channel };

export function postStatus(services: Services, { channel }: StatusPost): Promise<PostOutcome> {
  throw new Error(`Not built yet: ${services.site} ${channel.id}`);
}
