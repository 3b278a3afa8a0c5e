import type { ChannelTab } from '../../channelTabs.ts';
import type { HostStart } from '../load/hostApi.ts';
import type { OpenChannel, OpenTeam } from '../frame/teamsOf.ts';

/** An app's page that is to be shown, and where it stands. Two targets with the same `key` are the same tab. */
export type TabTarget = {
  readonly key: string;
  readonly name: string;
  readonly entityId: string;
  readonly contentUrl: string;
  /** The place a deep link asked for, as the tab's `subPageId`. */
  readonly place: string | undefined;
  readonly team: OpenTeam | undefined;
  readonly channel: OpenChannel | undefined;
};

/** Entity id of the personal app's one tab, as the app's manifest has it. */
export const personalEntityId = 'malekort';

/** The tab of a channel. */
export function channelTarget(
  start: HostStart,
  tab: ChannelTab,
  where: { team: OpenTeam; channel: OpenChannel },
  place: string,
): TabTarget {
  return {
    key: tab.id,
    name: tab.displayName,
    entityId: tab.entityId,
    contentUrl: tab.contentUrl ?? `${start.places.tab}index.html`,
    place: place === '' ? undefined : place,
    ...where,
  };
}

/** The personal app. */
export function personalTarget(start: HostStart, name: string, place: string): TabTarget {
  return {
    key: 'personal',
    name,
    entityId: personalEntityId,
    contentUrl: `${start.places.tab}index.html`,
    place: place === '' ? undefined : place,
    team: undefined,
    channel: undefined,
  };
}
