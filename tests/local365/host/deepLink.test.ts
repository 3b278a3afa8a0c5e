import { expect, test } from 'vitest';
import { deepLinkTo, parseDeepLink } from '../../../src/local365/host/page/links/deepLink.ts';
import { findTab } from '../../../src/local365/host/page/links/findTab.ts';
import { readChoice } from '../../../src/local365/host/page/choice/choice.ts';

const place = {
  appId: 'e000',
  pageId: 'KRS-KULTUR',
  subPageId: 'KRS-KULTUR/tiltak',
  channelId: '19:kultur-styring@thread.tacv2',
};

test('what is written as a deep link is read as the same place', () => {
  expect(parseDeepLink(deepLinkTo(place, 'Målekort & tiltak', 'https://malekort.example/?a=b'))).toEqual(place);
});

test("the documentation's own example is read", () => {
  const link =
    'https://teams.microsoft.com/l/entity/fe4a8eba/task-list-guid?webUrl=https%3A%2F%2Ftasklist.example.com%2F123&label=Task+123&context=%7B%22subEntityId%22%3A%22task123%22%7D';
  expect(parseDeepLink(link)).toEqual({
    appId: 'fe4a8eba',
    pageId: 'task-list-guid',
    subPageId: 'task123',
    channelId: undefined,
  });
});

test.each([
  ['another host', 'https://teams.example.com/l/entity/a/b'],
  ['a link to a chat', 'https://teams.microsoft.com/l/chat/0/0?users=a'],
  ['an app without a page', 'https://teams.microsoft.com/l/entity/a'],
  ['no address at all', 'http://'],
])('%s is no place in an app', (_, link) => {
  expect(parseDeepLink(link)).toBeUndefined();
});

test('a context that is not JSON is as if it were not there', () => {
  expect(parseDeepLink('https://teams.microsoft.com/l/entity/a/b?context={')).toMatchObject({
    pageId: 'b',
    subPageId: undefined,
  });
});

test('the same path on the host itself is a deep link', () => {
  expect(parseDeepLink('/l/entity/a/b', 'http://localhost:3978')).toMatchObject({ appId: 'a', pageId: 'b' });
});

const tab = (id: string, channelId: string, entityId: string) =>
  ({ id, teamId: 't', channelId, displayName: id, app: 'malekort', entityId, contentUrl: undefined }) as const;
const teams = [
  {
    id: 't',
    name: 'Kultur',
    channels: [
      { id: 'general', name: 'Generelt', tabs: [tab('one', 'general', 'KRS')] },
      { id: 'steering', name: 'Styring', tabs: [tab('two', 'steering', 'KRS'), tab('three', 'steering', 'KRS-KULTUR')] },
    ],
  },
];
const choice = readChoice(new URLSearchParams('team=t&channel=steering'), null);

test.each([
  ['the channel the link names comes first', { channelId: 'general', pageId: 'KRS' }, 'one'],
  ['in that channel any tab of ours will do', { channelId: 'general', pageId: 'ELV' }, 'one'],
  ['without a channel, the tab where the person is', { channelId: undefined, pageId: 'KRS' }, 'two'],
  ['else the tab that was made for the page', { channelId: 'elsewhere', pageId: 'KRS-KULTUR' }, 'three'],
  ['and no tab is none', { channelId: undefined, pageId: 'malekort' }, undefined],
])('%s', (_, wanted, found) => {
  expect(findTab(teams, { ...place, ...wanted }, choice)?.tab.id).toBe(found);
});
