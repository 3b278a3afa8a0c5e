import type { ChannelId } from './id.ts';
import type { Person } from './person.ts';
import type { Share, ShareSeries } from './share.ts';

/** Whether only a look in the channel can tell what became of it. */
export const isUnsettled = ({ state }: Pick<Share, 'state'>): boolean => state === 'claimed' || state === 'uncertain';

/** The first so many of them, and every one that is still to be settled however old: it waits for somebody to see it. */
export function latestAndUnsettled(shares: readonly Share[], latest: number): readonly Share[] {
  return shares.filter((share, index) => index < latest || isUnsettled(share));
}

/**
 * The channels a sharing that was cut off has not come to: those without a row of it. A row that was claimed is not among them,
 * whatever became of it: only a look in the channel can tell.
 */
export function channelsLeft(
  channels: readonly ChannelId[],
  shares: readonly Share[],
  {
    unitCode,
    period,
    kind,
    person,
    begunAt,
  }: Omit<ShareSeries, 'channelId'> & { readonly person: Person; readonly begunAt: string },
): readonly ChannelId[] {
  const reached = new Set(
    shares
      .filter(
        (share) =>
          share.unitCode === unitCode &&
          share.period === period &&
          share.kind === kind &&
          share.sharedBy?.id === person.id &&
          share.state !== 'refused' &&
          (share.sharedAt ?? '') >= begunAt,
      )
      .map(({ channelId }) => channelId),
  );
  return channels.filter((id) => !reached.has(id));
}
