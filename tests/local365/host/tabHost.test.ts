// @vitest-environment jsdom
import { app, authentication, clipboard, dialog, FrameContexts, pages } from '@microsoft/teams-js';
import { afterEach, expect, test, vi } from 'vitest';
import { arrived, closeTab, openTab } from './realTab.ts';

vi.hoisted(() => vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ validOrigins: [] })))); // teams-js asks for a list of hosts

afterEach(closeTab);

test('teams-js finds a host that says where the tab stands', async () => {
  openTab();
  await app.initialize();
  expect(app.getFrameContext()).toBe(FrameContexts.content);
  const context = await app.getContext();
  expect([context.page.id, context.page.subPageId, context.app.locale, context.app.theme]).toEqual([
    'KRS-KULTUR',
    'KRS-KULTUR/tiltak',
    'nn-no',
    'dark',
  ]);
});

test('how the start went is heard, and the success is answered', async () => {
  const { done } = openTab();
  await app.initialize();
  app.notifyAppLoaded();
  expect(await app.notifySuccess()).toEqual({ hasFinishedSuccessfully: true });
  app.notifyFailure({ reason: app.FailedReason.AuthFailed, message: 'nei' });
  app.notifyExpectedFailure({ reason: app.ExpectedFailureReason.PermissionError, message: 'ingen tilgang' });
  await arrived();
  expect(done.map(([, start]) => start)).toEqual([
    { kind: 'loaded' },
    { kind: 'succeeded' },
    { kind: 'failed', expected: false, reason: 'AuthFailed', message: 'nei' },
    { kind: 'failed', expected: true, reason: 'PermissionError', message: 'ingen tilgang' },
  ]);
});

test('a new theme is heard', async () => {
  const { host } = openTab();
  await app.initialize();
  const themes: string[] = [];
  app.registerOnThemeChangeHandler((theme) => themes.push(theme));
  await arrived();
  expect(host.listensFor('themeChange')).toBe(true);
  host.pushTheme('contrast');
  await arrived();
  expect(themes).toEqual(['contrast']);
});

test('a tab is put to sleep when it is ready, and woken with its new place', async () => {
  const { host } = openTab();
  await app.initialize();
  const told: unknown[] = [];
  app.lifecycle.registerBeforeSuspendOrTerminateHandler(() => Promise.resolve(void told.push('suspended')));
  app.lifecycle.registerOnResumeHandler(({ entityId, contentUrl }) => told.push([entityId, String(contentUrl)]));
  await arrived();
  await host.suspend();
  host.resume('KRS', 'https://malekort.example/index.html');
  await arrived();
  expect(told).toEqual(['suspended', ['KRS', 'https://malekort.example/index.html']]);
});

test('a tab that does not listen is not waited for', async () => {
  const { host } = openTab();
  await app.initialize();
  await host.suspend();
  expect(host.listensFor('beforeUnload')).toBe(false);
});

test('the configuration page says when it is valid, what to save, and is asked to save', async () => {
  const { host, done } = openTab({ frame: 'settings' });
  await app.initialize();
  pages.config.registerOnSaveHandler((event) => {
    void pages.config
      .setConfig({ entityId: 'KRS', contentUrl: 'https://malekort.example/index.html', suggestedDisplayName: 'Målekort' })
      .then(() => event.notifySuccess());
  });
  pages.config.setValidityState(true);
  await arrived();
  expect(await host.save()).toEqual({ kind: 'done' });
  expect(done).toEqual([
    ['setValidity', true],
    ['setSettings', { entityId: 'KRS', contentUrl: 'https://malekort.example/index.html', suggestedDisplayName: 'Målekort' }],
  ]);
  expect((await pages.getConfig()).entityId).toBe('KRS-KULTUR');
});

test('a save or a removal the page refuses is refused with its reason', async () => {
  const { host } = openTab({ frame: 'settings' });
  await app.initialize();
  pages.config.registerOnSaveHandler((event) => event.notifyFailure('ingen enhet valgt'));
  pages.config.registerOnRemoveHandler((event) => event.notifyFailure('i bruk'));
  await arrived();
  expect(await host.save()).toEqual({ kind: 'refused', reason: 'ingen enhet valgt' });
  expect(await host.remove()).toEqual({ kind: 'refused', reason: 'i bruk' });
});

test('links and places are opened by the host, and one it cannot open is an error', async () => {
  const { done } = openTab();
  await app.initialize();
  await app.openLink('https://teams.microsoft.com/l/entity/e000/KRS');
  await pages.navigateToApp({ appId: 'e000', pageId: 'KRS', subPageId: 'KRS/tiltak', channelId: '19:x' });
  await pages.currentApp.navigateTo({ pageId: 'KRS', subPageId: 'KRS/del' });
  pages.shareDeepLink({ subPageId: 'KRS', subPageLabel: 'Hele kommunen' });
  await arrived();
  expect(done).toEqual([
    ['openLink', 'https://teams.microsoft.com/l/entity/e000/KRS'],
    ['openPlace', { appId: 'e000', pageId: 'KRS', subPageId: 'KRS/tiltak', channelId: '19:x' }],
    ['openPlace', { appId: 'e0000000', pageId: 'KRS', subPageId: 'KRS/del', channelId: undefined }],
    ['shareLink', 'KRS', 'Hele kommunen', undefined],
  ]);
  closeTab();
  openTab({ openLink: () => Promise.resolve(false), openPlace: () => Promise.resolve(false) });
  await app.initialize();
  await expect(app.openLink('javascript:alert(1)')).rejects.toThrow('cannot be opened');
  await expect(pages.navigateToApp({ appId: 'x', pageId: 'y' })).rejects.toThrow('No such app');
  await expect(pages.currentApp.navigateToDefaultPage()).rejects.toMatchObject({ errorCode: 500 });
});

test('text is copied and read through the host', async () => {
  vi.stubGlobal('navigator', { ...navigator, clipboard: {} });
  const { done } = openTab();
  await app.initialize();
  expect(clipboard.isSupported()).toBe(true);
  await clipboard.write(new Blob(['Måling – æøå'], { type: 'text/plain' }));
  expect(done).toEqual([['writeText', 'Måling – æøå']]);
  closeTab();
  openTab({ writeText: () => Promise.reject(new Error('blocked')) });
  await app.initialize();
  await expect(clipboard.write(new Blob(['x'], { type: 'text/plain' }))).rejects.toMatchObject({ errorCode: 1000 });
});

test('a dialog is opened with its size, and its answer comes back', async () => {
  const asked: unknown[] = [];
  openTab({
    openDialog: (wish) => {
      asked.push(wish);
      return Promise.resolve({ chosen: 'KRS' });
    },
  });
  await app.initialize();
  const answer = await new Promise((resolve) =>
    dialog.url.open({ url: 'https://malekort.example/d.html', title: 'Velg', size: { width: 500, height: 300 } }, resolve),
  );
  expect([asked, answer]).toEqual([
    [{ url: 'https://malekort.example/d.html', title: 'Velg', width: 500, height: 300 }],
    { err: undefined, result: { chosen: 'KRS' } },
  ]);
});

test('a dialog the person closes has no answer', async () => {
  openTab();
  await app.initialize();
  const answer = await new Promise<{ err?: string; result?: unknown }>((resolve) =>
    dialog.url.open({ url: 'https://malekort.example/d.html', size: { width: 1, height: 1 } }, resolve),
  );
  expect([typeof answer.err, answer.result]).toEqual(['string', undefined]);
});

test("a dialog's page submits, resizes, and talks with the tab that opened it", async () => {
  const { done, host } = openTab({ frame: 'task' });
  await app.initialize();
  const heard: unknown[] = [];
  dialog.url.parentCommunication.registerOnMessageFromParent((message) => heard.push(message));
  dialog.update.resize({ width: 700, height: 500 });
  dialog.url.parentCommunication.sendMessageToParentFromDialog('hei');
  dialog.url.submit({ chosen: 'KRS' });
  host.push('messageForChild', ['hallo']);
  await arrived();
  expect(done).toEqual([
    ['resizeDialog', 700, 500],
    ['relay', 'messageForParent', ['hei']],
    ['submitDialog', { chosen: 'KRS' }],
  ]);
  expect(heard).toEqual(['hallo']);
});

test('the older sign-in gives a token or says why not', async () => {
  openTab();
  await app.initialize();
  expect(await authentication.getAuthToken()).toBe('a.b.c');
  await expect(authentication.authenticate({ url: 'https://malekort.example/auth.html' })).rejects.toThrow('CancelledByUser');
});

test('what teams-js can tell is not supported, it says before it asks', async () => {
  const { people, location } = await import('@microsoft/teams-js');
  openTab();
  await app.initialize();
  expect([people.isSupported(), location.isSupported(), pages.isSupported(), dialog.url.isSupported()]).toEqual([
    false,
    false,
    true,
    true,
  ]);
});
