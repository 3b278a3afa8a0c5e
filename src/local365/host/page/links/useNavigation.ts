import { useCallback, useMemo, useState } from 'react';
import type { Choice } from '../choice/choice.ts';
import { loadTeams } from '../frame/teamsOf.ts';
import type { HostGraph } from '../load/hostGraph.ts';
import type { AppPlace } from '../protocol/hostDesk.ts';
import { parseDeepLink } from './deepLink.ts';
import { findTab } from './findTab.ts';

/** Goes to places in the app and opens links. Each visit is counted, so that going where one is already is a visit too. */
export function useNavigation(options: {
  readonly graph: HostGraph;
  readonly teamsAppId: string | undefined;
  readonly choice: Choice;
  readonly change: (part: Partial<Choice>) => void;
}) {
  const { graph, teamsAppId, choice, change } = options;
  const [visit, setVisit] = useState(0);

  const openPlace = useCallback(
    async (place: AppPlace) => {
      if (place.appId !== teamsAppId) return false;
      const found = findTab(await loadTeams(graph), place, choice);
      const where = place.subPageId ?? '';
      if (found === undefined) change({ room: 'app', place: where });
      else change({ room: 'teams', team: found.team.id, channel: found.channel.id, tab: found.tab.id, place: where });
      setVisit((now) => now + 1);
      return true;
    },
    [graph, teamsAppId, choice, change],
  );

  const openLink = useCallback(
    async (url: string) => {
      const place = parseDeepLink(url, location.origin);
      if (place !== undefined) return openPlace(place);
      if (!/^https?:\/\//.test(url)) return false;
      window.open(url, '_blank', 'noopener');
      return true;
    },
    [openPlace],
  );

  return useMemo(() => ({ visit, openPlace, openLink }), [visit, openPlace, openLink]);
}
