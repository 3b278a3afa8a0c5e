import { expect, test } from 'vitest';
import { createThrottling } from '../../../src/local365/graph/throttling.ts';
import { limitsOf, publishedNumbers } from '../../../src/local365/graph/throttlingLimits.ts';
import type { MeteredCall } from '../../../src/local365/graph/throttlingLimits.ts';

const read: MeteredCall = {
  appId: 'tab',
  oid: 'leader',
  method: 'GET',
  template: '/sites/{site-id}/lists/{list-id}/items',
  parameters: { 'site-id': 's', 'list-id': 'l' },
  units: 2,
};
const post = (team: string, channel: string): MeteredCall => ({
  appId: 'tab',
  oid: 'leader',
  method: 'POST',
  template: '/teams/{team-id}/channels/{channel-id}/messages',
  parameters: { 'team-id': team, 'channel-id': channel },
  units: 0,
});

function throttlingAt(start: string, numbers: Partial<typeof publishedNumbers>, form: 'seconds' | 'date' = 'seconds') {
  const clock = { now: new Date(start) };
  const { verdictOf } = createThrottling({ numbers: { ...publishedNumbers, ...numbers }, form }, () => clock.now);
  const pass = (seconds: number) => {
    clock.now = new Date(clock.now.getTime() + seconds * 1000);
  };
  return { verdictOf, pass };
}

test('an app has so many resource units a minute, whoever calls', () => {
  const { verdictOf, pass } = throttlingAt('2026-03-04T08:15:30Z', { appUnitsPerMinute: 4 });
  expect(verdictOf(read).refusedBy).toBeUndefined();
  expect(verdictOf({ ...read, oid: 'director' }).refusedBy).toBeUndefined();
  expect(verdictOf(read)).toMatchObject({ refusedBy: 'Application', headers: { 'Retry-After': '60' } });
  expect(verdictOf({ ...read, appId: 'another' }).refusedBy).toBeUndefined();
  pass(60);
  expect(verdictOf(read).refusedBy).toBeUndefined();
});

test('who calls before Retry-After has passed is refused again, and waits anew', () => {
  const { verdictOf, pass } = throttlingAt('2026-03-04T08:15:30Z', { appUnitsPerMinute: 2 });
  verdictOf(read);
  pass(30);
  expect(verdictOf(read).headers['Retry-After']).toBe('30');
  pass(29);
  expect(verdictOf(read).headers['Retry-After']).toBe('60');
  pass(31);
  expect(verdictOf(read).headers['Retry-After']).toBe('60');
  pass(60);
  expect(verdictOf(read).refusedBy).toBeUndefined();
});

test('Retry-After may be a date, which is the whole second after the wait', () => {
  const { verdictOf, pass } = throttlingAt('2026-03-04T08:15:30.400Z', { appUnitsPerMinute: 2 }, 'date');
  verdictOf(read);
  const { headers } = verdictOf(read);
  expect(headers['Retry-After']).toBe('Wed, 04 Mar 2026 08:16:31 GMT');
  pass(60.6);
  expect(verdictOf(read).refusedBy).toBeUndefined();
});

test('RateLimit headers appear when four fifths are used', () => {
  const { verdictOf, pass } = throttlingAt('2026-03-04T08:15:30Z', { appUnitsPerMinute: 10 });
  for (let count = 0; count < 3; count += 1) expect(verdictOf(read).headers).toEqual({});
  pass(15);
  expect(verdictOf(read).headers).toEqual({ 'RateLimit-Limit': '10', 'RateLimit-Remaining': '2', 'RateLimit-Reset': '45' });
});

test('a person has 3 000 requests in five minutes, through whatever app', () => {
  const { verdictOf } = throttlingAt('2026-03-04T08:15:30Z', { userRequestsPerFiveMinutes: 2 });
  verdictOf(read);
  verdictOf({ ...read, appId: 'another' });
  expect(verdictOf(read)).toMatchObject({ refusedBy: 'User', headers: { 'Retry-After': '300' } });
  expect(verdictOf({ ...read, oid: 'director' }).refusedBy).toBeUndefined();
});

test('an app has four calls a second on one team', () => {
  const { verdictOf, pass } = throttlingAt('2026-03-04T08:15:30Z', {});
  for (const channel of ['a', 'b', 'c', 'd']) expect(verdictOf(post('kultur', channel)).refusedBy).toBeUndefined();
  expect(verdictOf(post('kultur', 'e'))).toMatchObject({ refusedBy: 'Team', headers: { 'Retry-After': '1' } });
  expect(verdictOf(post('ledergruppe', 'f')).refusedBy).toBeUndefined();
  pass(1);
  expect(verdictOf(post('kultur', 'a')).refusedBy).toBeUndefined();
});

test.each([
  [undefined, undefined],
  [1, 'Channel'],
])('[U] one call a second on one channel is a switch (%s)', (channelPerSecond, refusedBy) => {
  const { verdictOf } = throttlingAt('2026-03-04T08:15:30Z', { channelPerSecond });
  verdictOf(post('kultur', 'a'));
  expect(verdictOf(post('kultur', 'b')).refusedBy).toBeUndefined();
  expect(verdictOf(post('kultur', 'a')).refusedBy).toBe(refusedBy);
});

test('a channel takes 3 000 messages a day of one app', () => {
  const { verdictOf, pass } = throttlingAt('2026-03-04T08:15:30Z', { channelMessagesPerDay: 1 });
  verdictOf(post('kultur', 'a'));
  pass(3600);
  expect(verdictOf(post('kultur', 'a'))).toMatchObject({ refusedBy: 'ChannelDay', headers: { 'Retry-After': '82800' } });
});

test.each([
  ['POST', '/teams/{team-id}/channels/{channel-id}/messages', ['Team', 'ChannelMessage', 'ChannelDay']],
  ['POST', '/teams/{team-id}/channels/{channel-id}/messages/{chatMessage-id}/replies', ['Team', 'ChannelMessage', 'ChannelDay']],
  ['GET', '/teams/{team-id}/channels/{channel-id}/messages', ['Team', 'MessageRead']],
  ['GET', '/teams/{team-id}/channels', ['Team', 'ChannelList']],
  ['GET', '/me/joinedTeams', ['TeamRead']],
  ['POST', '/teams/{team-id}/sendActivityNotification', ['Team', 'Notification']],
  ['GET', '/groups/{group-id}/sites/{site-id}', ['Application', 'ApplicationDay', 'User']],
  ['GET', '/planner/plans/{plannerPlan-id}/tasks', []],
])('%s %s counts under %j', (method, template, names) => {
  const parameters = {
    ...(template.includes('team-id') && { 'team-id': 't' }),
    ...(template.includes('channel-id') && { 'channel-id': 'c' }),
  };
  const call = { ...read, method, template, parameters };
  const counting = limitsOf(publishedNumbers).filter(({ countedOf }) => countedOf(call) !== undefined);
  expect(counting.map(({ name }) => name)).toEqual(names);
});
