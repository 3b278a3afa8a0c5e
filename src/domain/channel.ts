import type { ChannelId, TeamId } from './id.ts';

/** Kanal in a team the person is a member of, with its address in Teams. */
export type Channel = {
  readonly id: ChannelId;
  readonly name: string;
  readonly teamId: TeamId;
  readonly teamName: string;
  readonly webUrl: string;
};
