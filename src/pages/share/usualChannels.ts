import type { Channel } from '../../domain/channel.ts';
import type { Share, ShareKind } from '../../domain/share.ts';

/** Where the unit's last update of the kind went, as far as the person is still a member there: the list remembers, for everybody. `shares` are newest first. */
export function usualChannels(channels: readonly Channel[], shares: readonly Share[], kind: ShareKind): readonly Channel[] {
  const [last, ...before] = shares.filter((share) => share.kind === kind && share.state === 'sent');
  if (last?.sharedAt === undefined) return [];
  const day = last.sharedAt.slice(0, 10);
  const together = [
    last,
    ...before.filter(({ sharedAt, sharedBy }) => sharedAt?.startsWith(day) && sharedBy?.id === last.sharedBy?.id),
  ];
  const ids = new Set(together.map(({ channelId }) => channelId));
  return channels.filter(({ id }) => ids.has(id));
}
