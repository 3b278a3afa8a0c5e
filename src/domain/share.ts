import type { ChannelId, TeamId, UnitCode } from './id.ts';
import type { Period } from './period.ts';
import type { Person } from './person.ts';
import type { Stored } from './stored.ts';

/** How far a sharing came. Claimed: somebody has begun and nobody may post it again; uncertain: only a look in the channel can tell. */
export type ShareState = 'claimed' | 'sent' | 'uncertain' | 'refused';

/** Deling: one status update in one channel, so that it is told once. */
export type Share = {
  readonly stored: Stored;
  readonly key: string;
  readonly unitCode: UnitCode;
  readonly period: Period;
  readonly teamId: TeamId;
  readonly channelId: ChannelId;
  readonly channelName: string;
  readonly contentSum: string;
  readonly state: ShareState;
  /** Address of the message, where it is known. */
  readonly messageUrl: string | undefined;
  readonly sharedBy: Person | undefined;
  readonly sharedAt: string | undefined;
};
