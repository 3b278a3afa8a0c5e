import { createLocal365 } from '../../../src/local365/local365.ts';
import type { Settings } from '../../../src/local365/graph/settings.ts';
import { people } from '../../../src/local365/seed/people.ts';
import { plans, tabs, teams } from '../../../src/local365/seed/teams.ts';
import { expectByContract } from './contract.ts';
import type { TenantSeed } from '../../../src/local365/seed/tenantSeed.ts';

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

/** Every scope the routes of Planner, Teams and the directory may ask for. */
const all = [
  ...['Tasks.ReadWrite', 'User.Read', 'User.ReadBasic.All', 'Team.ReadBasic.All', 'Channel.ReadBasic.All'],
  ...['ChannelMessage.Send', 'ChannelMessage.Read.All', 'TeamMember.Read.All', 'TeamsTab.Read.All', 'TeamsActivity.Send'],
  ...['GroupMember.Read.All', 'Group.Read.All'],
];

type Asked = { readonly as?: string; readonly scopes?: readonly string[]; readonly headers?: Record<string, string> };

/** What came back: the status, the headers, and the body read as JSON. */
export type Answered = { readonly status: number; readonly headers: Headers; readonly body: any };

/** Opens a tenant whose clock a test turns, and asks it as a person (the leader when nobody is named). */
export async function officeTenant(settings: Partial<Settings> = {}, pageSize?: number) {
  const clock = { now: new Date('2026-03-04T08:15:30.123Z') };
  const local = await createLocal365({
    ...{ seed: office, settings, now: () => clock.now },
    ...(pageSize === undefined ? {} : { pageSize }),
  });
  const ask = async (method: string, path: string, body?: unknown, asked: Asked = {}): Promise<Answered> => {
    const token = await local.tokenFor(asked.as ?? 'leader', asked.scopes ?? all);
    const url = path.startsWith('http') ? path : `http://localhost/v1.0${path}`;
    const response = await local.fetch(
      new Request(url, {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...asked.headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    const answer = isJson ? JSON.parse(text) : text;
    expectByContract(method, new URL(url).pathname.replace('/v1.0', ''), response.status, answer);
    return { status: response.status, headers: response.headers, body: answer };
  };
  const pass = (milliseconds: number) => {
    clock.now = new Date(clock.now.getTime() + milliseconds);
  };
  return { local, ask, pass, get: (path: string, asked?: Asked) => ask('GET', path, undefined, asked) };
}
