import { demonstrationScorecards } from './demonstrationScorecards.ts';
import type { Fields } from './fields.ts';
import { indicatorItems } from './indicatorItems.ts';
import { listDefinitions, type ListKey } from './listDefinitions.ts';
import { measureItems } from './measureItems.ts';
import { narrativeItems } from './narrativeItems.ts';
import { earlierResultItems, earlierTargetItems, partItems } from './partItems.ts';
import { people } from './people.ts';
import { publishedScorecards } from './publishedScorecards.ts';
import { resultItems } from './resultItems.ts';
import { readinessItems, roundItems } from './roundItems.ts';
import { scorecardItems } from './scorecardItems.ts';
import { sharedResultItems } from './sharedResultItems.ts';
import { targetItems } from './targetItems.ts';
import { plans, tabs, teams } from './teams.ts';
import type { ListSeed, Role, TenantSeed } from './tenantSeed.ts';
import { unitItems } from './unitItems.ts';

const clientId = 'c0000000-0000-4000-8000-000000000001';
const siteRoles: Readonly<Record<string, Role>> = {
  employee: 'read',
  leader: 'read',
  deputy: 'read',
  director: 'read',
  administrator: 'owner',
};
/** Leaders report; definitions are the administrator's. */
const reportingRoles: Readonly<Record<string, Role>> = { ...siteRoles, leader: 'write', deputy: 'write', director: 'write' };
const reportedLists: readonly ListKey[] = ['results', 'measures', 'shares', 'narratives', 'parts', 'readiness'];

/** Items of each list, by the list's name in the seed. */
export type ItemsByList = Readonly<Record<ListKey, Iterable<Fields>>>;

/** The tenant of Kristiansund: published målekort as printed, and a year of demonstration. `more` adds invented items to its lists. */
export function kristiansundSeed(more: Partial<ItemsByList> = {}): TenantSeed {
  const items = kristiansundItems();
  const keys = Object.keys(listDefinitions) as ListKey[];
  return {
    tenantId: 'd0000000-0000-4000-8000-000000000001',
    displayName: 'Demokommune',
    clientId,
    teamsAppId: 'e0000000-0000-4000-8000-000000000001',
    people,
    teams,
    plans,
    tabs,
    sites: [
      {
        id: 'demokommune.sharepoint.com,50000000-0000-4000-8000-000000000001,50000000-0000-4000-8000-000000000002',
        webUrl: 'https://demokommune.sharepoint.com/sites/malekort',
        displayName: 'Målekort',
        roles: siteRoles,
        appRoles: { [clientId]: 'write' },
        lists: keys.map((key): ListSeed => ({
          ...listDefinitions[key],
          ...(reportedLists.includes(key) ? { roles: reportingRoles } : {}),
          items: more[key] === undefined ? items[key] : joined(items[key], more[key]),
        })),
      },
    ],
    consents: { '*': ['User.Read', 'User.ReadBasic.All', 'Sites.Selected', 'Team.ReadBasic.All', 'Channel.ReadBasic.All'] },
  };
}

function kristiansundItems(): ItemsByList {
  const scorecards = [...publishedScorecards, ...demonstrationScorecards];
  return {
    units: unitItems(),
    scorecards: scorecardItems(scorecards),
    indicators: indicatorItems(scorecards),
    targets: [...targetItems(scorecards), ...earlierTargetItems()],
    results: [...resultItems(scorecards), ...sharedResultItems(), ...earlierResultItems()],
    measures: measureItems(),
    shares: [],
    narratives: narrativeItems(),
    parts: partItems(),
    rounds: roundItems(),
    readiness: readinessItems(),
  };
}

/** One after the other, each made as it is asked for, as many times as it is asked for. */
function joined<T>(first: Iterable<T>, second: Iterable<T>): Iterable<T> {
  return {
    *[Symbol.iterator]() {
      yield* first;
      yield* second;
    },
  };
}
