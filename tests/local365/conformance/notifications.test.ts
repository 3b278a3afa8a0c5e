import { expect, test } from 'vitest';
import { defaultTeamsSettings } from '../../../src/local365/graph/teams/teamsSettings.ts';
import { notificationsOf } from '../../../src/local365/tenant/notificationStore.ts';
import { idOf, kulturTeam, officeTenant } from '../graph/officeTenant.ts';

const toPerson = `/users/${idOf('employee')}/teamwork/sendActivityNotification`;
const toTeam = `/teams/${kulturTeam}/sendActivityNotification`;
const notification = {
  topic: { source: 'text', value: 'Målekort Kultur', webUrl: 'https://teams.microsoft.com/l/entity/e/KRS-KULTUR' },
  activityType: 'measureAssigned',
  previewText: { content: 'Du er ansvarlig for Kortere ventetid' },
  templateParameters: [{ name: 'measure', value: 'Kortere ventetid' }],
};
const recipient = { '@odata.type': 'microsoft.graph.aadUserNotificationRecipient', userId: idOf('employee') };

test.each([
  ['a person', toPerson, notification],
  ['a member of a team', toTeam, { ...notification, recipient }],
  [
    'a topic in Graph',
    toPerson,
    { ...notification, topic: { source: 'entityUrl', value: 'https://graph.microsoft.com/v1.0/teams/x' } },
  ],
  [
    'the reserved activity type',
    toPerson,
    { ...notification, activityType: 'systemDefault', templateParameters: [{ name: 'systemDefaultText', value: 'Hei' }] },
  ],
])('[D team-sendactivitynotification] a notification to %s is 204 and stands in the feed', async (_, path, body) => {
  const { ask, local } = await officeTenant();
  expect((await ask('POST', path, body)).status).toBe(204);
  const feed = notificationsOf(local.tenant.database, idOf('employee'));
  expect(feed).toMatchObject([{ from: idOf('leader'), written: { activityType: body.activityType } }]);
});

test.each([
  ['an activity type that the manifest lacks', toPerson, { ...notification, activityType: 'tiltakTildelt' }],
  ['a missing parameter', toPerson, { ...notification, templateParameters: [] }],
  ['a parameter the text has no place for', toPerson, { ...notification, templateParameters: [{ name: 'x', value: 'y' }] }],
  ['a chain that is no whole number', toPerson, { ...notification, chainId: 1.5 }],
  ['no preview', toPerson, { ...notification, previewText: undefined }],
  ['a text topic without a link', toPerson, { ...notification, topic: { source: 'text', value: 'Målekort' } }],
  ['a link that is not into Teams', toPerson, { ...notification, topic: { ...notification.topic, webUrl: 'https://a.example' } }],
  ['no recipient in a team', toTeam, notification],
  ['a recipient who is not in the team', toTeam, { ...notification, recipient: { ...recipient, userId: idOf('director') } }],
])('[D][U status] %s is 400', async (_, path, body) => {
  const { ask } = await officeTenant();
  expect((await ask('POST', path, body)).status).toBe(400);
});

test('[D] nobody notifies themselves, and it takes TeamsActivity.Send', async () => {
  const { ask } = await officeTenant();
  expect((await ask('POST', toPerson, notification, { as: 'employee' })).status).toBe(403);
  expect((await ask('POST', toPerson, notification, { scopes: ['ChannelMessage.Send'] })).status).toBe(403);
});

test.each([
  [true, 409],
  [false, 204],
])('[D] two installed apps with one client id (%s) is %i', async (ambiguousApp, status) => {
  const { ask } = await officeTenant({ teams: { ...defaultTeamsSettings, ambiguousApp } });
  expect((await ask('POST', toPerson, notification)).status).toBe(status);
});

test('[D team-sendactivitynotification] of one chain the feed has the last notification only, of two chains both', async () => {
  const { ask, local } = await officeTenant();
  const send = (chainId: number, content: string) =>
    ask('POST', toPerson, { ...notification, chainId, previewText: { content } });
  await send(1, 'Først');
  await send(1, 'Sist');
  await send(2, 'For seg');
  const feed = notificationsOf(local.tenant.database, idOf('employee'));
  expect(feed.map(({ written }) => written['previewText'])).toEqual([{ content: 'For seg' }, { content: 'Sist' }]);
});
