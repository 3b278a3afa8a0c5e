// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { channelContext, leaveHost, person, surround, tenant } from './teamsWindow.ts';
import { startHost } from '../../src/teams/startHost.ts';
import { tabConfiguration } from '../../src/teams/tabConfiguration.ts';

vi.hoisted(() => vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ validOrigins: [] })))); // teams-js asks for a list of hosts when it is loaded

afterEach(leaveHost);

test('in a channel the host says where we are', async () => {
  surround();
  const host = await startHost();
  expect(host.kind).toBe('teams');
  expect(host.context).toEqual({
    theme: 'dark',
    locale: 'nn-no',
    place: 'KRS-KULTUR/tiltak',
    entityId: 'KRS-KULTUR',
    teamId: channelContext.groupId,
    groupId: channelContext.groupId,
    channelId: channelContext.channelId,
    userId: person,
    loginHint: 'leader@demokommune.example',
    tenantId: tenant,
    frame: 'content',
  });
});

test('without a host around it the page is in a plain browser at once', async () => {
  const host = await startHost(() => {
    throw new Error('nothing to wait for');
  });
  expect([host.kind, host.context.entityId, host.context.theme]).toEqual(['browser', undefined, 'default']);
  host.notifyLoaded();
  host.notifySuccess();
  host.notifyFailure('other');
  expect(host.shareDeepLink('KRS', 'x')).toBe(false);
});

test('a host that never answers is a plain browser when five seconds are gone', async () => {
  surround({ silentHost: true });
  const host = await startHost((milliseconds, ring) => {
    expect(milliseconds).toBe(5000);
    queueMicrotask(ring);
    return () => undefined;
  });
  expect(host.kind).toBe('browser');
});

test('a new theme reaches those who listen and nobody else; one we do not know is the default', async () => {
  const teams = surround();
  const host = await startHost();
  const seen: string[] = [];
  const stop = host.onTheme((theme) => seen.push(theme));
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  for (const theme of ['contrast', 'glass']) teams.push('themeChange', [theme]);
  await settle();
  stop();
  teams.push('themeChange', ['dark']);
  await settle();
  expect(seen).toEqual(['contrast', 'default']);
});

test('the start is told to the host: loaded, succeeded, failed', async () => {
  const teams = surround();
  const host = await startHost();
  host.notifyLoaded();
  host.notifySuccess();
  host.notifyFailure('authFailed');
  await teams.heard('appInitialization.failure');
  expect(teams.calls.map(({ func }) => func)).toEqual(
    expect.arrayContaining(['appInitialization.appLoaded', 'appInitialization.success']),
  );
  expect(teams.calls.find(({ func }) => func === 'appInitialization.failure')?.args[0]).toBe('AuthFailed');
});

test('both handlers for sleep are registered; the host waits for what must be done first, and a woken tab goes to its new place', async () => {
  const teams = surround();
  const host = await startHost();
  const registered = teams.calls.filter(({ func }) => func === 'registerHandler').map(({ args }) => args[0]);
  expect(registered).toEqual(expect.arrayContaining(['beforeUnload', 'load', 'themeChange']));
  const order: string[] = [];
  host.onSuspend(async () => {
    await Promise.resolve();
    order.push(`saved, ${teams.calls.some(({ func }) => func === 'readyToUnload') ? 'too late' : 'in time'}`);
  });
  teams.push('beforeUnload', []);
  await teams.heard('readyToUnload');
  host.onPlace((place, entityId) => order.push(`${place} in ${entityId}`));
  teams.push('load', [{ entityId: 'KRS', contentUrl: 'https://malekort.demokommune.example/' }]);
  await teams.heard('appInitialization.success');
  expect(order).toEqual(['saved, in time', 'KRS-KULTUR/tiltak in KRS']);
});

test('links are opened by the host, https only', async () => {
  const teams = surround();
  const host = await startHost();
  await host.openLink('https://teams.microsoft.com/l/entity/x/KRS');
  expect(teams.calls.at(-1)).toMatchObject({ func: 'executeDeepLink', args: ['https://teams.microsoft.com/l/entity/x/KRS'] });
  const count = teams.calls.length;
  for (const address of ['javascript:alert(1)', 'http://x.example/', 'data:text/html,x', 'no address']) {
    await expect(host.openLink(address)).rejects.toThrow('Not an address to open');
  }
  expect(teams.calls).toHaveLength(count);
});

test('a place is gone to by the host, in the channel we are in, and can be shared', async () => {
  const teams = surround();
  const host = await startHost();
  await host.navigateTo('KRS-KULTUR/tiltak/T-2026-003');
  const { appId, entityId, channelId } = channelContext;
  expect(teams.calls.at(-1)).toMatchObject({
    func: 'pages.navigateToApp',
    args: [{ appId, pageId: entityId, subPageId: 'KRS-KULTUR/tiltak/T-2026-003', channelId }],
  });
  expect(host.shareDeepLink('KRS-KULTUR', 'Kultur')).toBe(true);
  expect(teams.calls.at(-1)).toMatchObject({ func: 'shareDeepLink', args: ['KRS-KULTUR', 'Kultur', undefined] });
});

test('where the tab is set up: Save opens when a unit is chosen, and saves it', async () => {
  const teams = surround({ frame: 'settings', context: { ...channelContext, frameContext: 'settings' } });
  const host = await startHost();
  expect(host.context.frame).toBe('settings');
  const configuration = tabConfiguration();
  expect(await configuration.currentEntityId()).toBe('KRS');
  configuration.allowSave(true);
  expect(teams.calls.at(-1)).toMatchObject({ func: 'settings.setValidityState', args: [true] });
  configuration.onSave(() => ({ entityId: 'KRS-KULTUR', displayName: 'Målekort', contentUrl: 'https://m.example/?x' }));
  teams.push('settings.save', [{}]);
  await teams.heard('settings.save.success');
  expect(teams.calls.find(({ func }) => func === 'settings.setSettings')?.args[0]).toEqual({
    entityId: 'KRS-KULTUR',
    contentUrl: 'https://m.example/?x',
    suggestedDisplayName: 'Målekort',
  });
});

test('a tab that cannot be saved says why', async () => {
  const teams = surround({ frame: 'settings' });
  await startHost();
  tabConfiguration().onSave(() => Promise.reject(new Error('Velg en enhet.')));
  teams.push('settings.save', [{}]);
  await teams.heard('settings.save.failure');
  expect(teams.calls.find(({ func }) => func === 'settings.save.failure')?.args[0]).toBe('Velg en enhet.');
});
