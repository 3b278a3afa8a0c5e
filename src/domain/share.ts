import type { ChannelId, TeamId, UnitCode } from './id.ts';
import type { Period } from './period.ts';
import type { Person } from './person.ts';
import type { Stored } from './stored.ts';
import type { Told } from './told.ts';

/** How far a sharing came. Claimed: somebody has begun and nobody may post it again; uncertain: only a look in the channel can tell. */
export type ShareState = 'claimed' | 'sent' | 'uncertain' | 'refused';

/** Whether it tells of one unit, or sums up a unit and all under it for its management. */
export type ShareKind = 'status' | 'summary';

/** Deling: one update in one channel, so that it is told once. */
export type Share = {
  readonly stored: Stored;
  readonly key: string;
  readonly unitCode: UnitCode;
  readonly period: Period;
  readonly kind: ShareKind;
  readonly teamId: TeamId;
  readonly channelId: ChannelId;
  readonly channelName: string;
  readonly contentSum: string;
  readonly state: ShareState;
  /** Address of the message, where it is known. */
  readonly messageUrl: string | undefined;
  readonly sharedBy: Person | undefined;
  readonly sharedAt: string | undefined;
  /** What it told, row by row; undefined where that was not kept. */
  readonly told: Told | undefined;
};

/** Which updates follow one another: those of the same kind about the same unit and report year, in the same channel. */
export type ShareSeries = Pick<Share, 'unitCode' | 'period' | 'kind' | 'channelId'>;

/** The last update of a series that reached its channel. */
export function lastTold(shares: readonly Share[], { unitCode, period, kind, channelId }: ShareSeries): Share | undefined {
  return shares
    .filter(
      (share) =>
        share.state === 'sent' &&
        share.unitCode === unitCode &&
        share.period === period &&
        share.kind === kind &&
        share.channelId === channelId,
    )
    .toSorted((a, b) => (b.sharedAt ?? '').localeCompare(a.sharedAt ?? ''))[0];
}
