import type { RefusalName } from './refusals.ts';

/** The service that stands behind a path: each has its own way of refusing and its own limits. */
export type Service = 'sharePoint' | 'planner' | 'teams' | 'directory';

/** Which service answers a path (after the version). */
export function serviceOf(path: string): Service {
  if (/\/planner(\/|$)/.test(path)) return 'planner';
  if (/(^|\/)sites(\/|$)/.test(path)) return 'sharePoint';
  if (/^\/teams\/|\/joinedTeams|\/teamwork\//i.test(path)) return 'teams';
  return 'directory';
}

/** How each service says that the token lacks every scope the operation takes. */
export const missingScope = {
  sharePoint: 'missingScopeSharePoint',
  planner: 'missingScopePlanner',
  teams: 'missingScopeTeams',
  directory: 'missingScope',
} as const satisfies Record<Service, RefusalName>;
