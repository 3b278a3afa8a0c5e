import { expect, test } from 'vitest';
import { publishedNumbers } from '../../../../src/local365/graph/throttlingLimits.ts';
import { kulturTeam, officeTenant } from '../officeTenant.ts';

test.each([
  ['/me', '1'],
  ['/me?$select=id', '1'],
  ['/users', '2'],
  ['/users?$select=id', '1'],
  ['/users?$top=5&$select=id', '1'],
  ['/users/leder@x?$expand=manager', '2'],
  ['/me/memberOf', '2'],
  ['/me/transitiveMemberOf?$select=id', '1'],
  [`/groups/${kulturTeam}/members`, '3'],
  [`/groups/${kulturTeam}/members?$top=19`, '2'],
  [`/groups/${kulturTeam}/members?$top=20`, '3'],
])('[D throttling-limits] %s costs the directory %s', async (path, units) => {
  const { get } = await officeTenant();
  const { headers } = await get(path.replace('leder@x', 'leader@demokommune.example'));
  expect(headers.get('x-ms-resource-unit')).toBe(units);
});

test('[D] what other services answer says nothing of the directory’s units, and does not use them', async () => {
  const { get } = await officeTenant();
  for (const path of ['/me/joinedTeams', '/me/planner/tasks', '/me/photo'])
    expect((await get(path)).headers.get('x-ms-resource-unit')).toBeNull();
});

test('[D throttling-limits] an app that uses up the directory’s units waits ten seconds, and is told why', async () => {
  const numbers = { ...publishedNumbers, directoryUnitsPerTenSeconds: 3 };
  const { get, pass, local } = await officeTenant({ throttling: { numbers, form: 'seconds' } });
  expect((await get('/users')).status).toBe(200);
  const { status, headers } = await get('/users');
  expect([status, headers.get('retry-after')]).toEqual([429, '10']);
  expect(headers.get('x-ms-throttle-information')).toBe('ResourceUnitLimitExceeded');
  expect((await get('/me/joinedTeams')).status).toBe(200);
  pass(10_000);
  expect((await get('/users')).status).toBe(200);
  expect(local.meter.read()).toMatchObject({ throttled: 1, units: 0 });
});
