import type { Settings } from '../../../src/local365/graph/settings.ts';
import { people } from '../../../src/local365/seed/people.ts';
import { plans, tabs, teams } from '../../../src/local365/seed/teams.ts';
import type { TenantSeed } from '../../../src/local365/seed/tenantSeed.ts';
import { asking } from '../../support/asking.ts';
import type { Asking } from '../../support/asking.ts';
import { pretendTenant } from '../../support/tenant.ts';

/** The people, teams and plans of the demonstration, without its lists. */
export const office: TenantSeed = {
  tenantId: 'd0000000-0000-4000-8000-000000000001',
  displayName: 'Demokommune',
  clientId: 'c0000000-0000-4000-8000-000000000001',
  teamsAppId: 'e0000000-0000-4000-8000-000000000001',
  people,
  teams,
  plans,
  tabs,
  sites: [],
  consents: {},
};

export const kulturPlan = 'Kultur-plan-0000000000000001';
export const kulturTask = 'Kultur-task-0000000000000001';
export const kulturTeam = '70000000-0000-4000-8000-000000000001';
export const leaderTeam = '70000000-0000-4000-8000-000000000002';
export const idOf = (key: string) => people.find((person) => person.key === key)?.id ?? '';

/** A scope for each thing the routes of Planner, Teams and the directory do. */
const scopes = [
  ...['Tasks.ReadWrite', 'User.Read', 'User.ReadBasic.All', 'Team.ReadBasic.All', 'Channel.ReadBasic.All'],
  ...['ChannelMessage.Send', 'ChannelMessage.Read.All', 'TeamMember.Read.All', 'TeamsTab.Read.All', 'TeamsActivity.Send'],
  ...['GroupMember.Read.All', 'Group.Read.All'],
];

/** Opens a tenant whose clock the test turns, asked by the leader with every scope when nothing else is said. */
export async function officeTenant(settings: Partial<Settings> = {}, pageSize = 5000) {
  const clock = { now: new Date('2026-03-04T08:15:30.123Z') };
  const local = await pretendTenant({ seed: office, pageSize, settings, now: () => clock.now });
  const ask = asking(local, { scopes });
  const pass = (milliseconds: number) => {
    clock.now = new Date(clock.now.getTime() + milliseconds);
  };
  return { local, ask, pass, get: (path: string, asked?: Asking) => ask('GET', path, undefined, asked) };
}
