import { expect, test } from './hostFixtures.ts';
import type { Libraries } from './hostFixtures.ts';

test('the tab is told where it stands, by teams-js without a list of origins', async ({ host }) => {
  await host.open('person=leader&team=Kultur&channel=Styring&lang=nn&theme=dark&tab=Innlegg');
  await host.page.getByRole('navigation', { name: 'Team' }).getByRole('button', { name: 'Generelt' }).first().click();
  await host.page.getByRole('tab', { name: 'Målekort' }).click();
  const context = await host.inTab(({ teams }) => teams.app.getContext());
  expect(context).toMatchObject({
    app: { locale: 'nn-no', theme: 'dark', host: { name: 'Teams', clientType: 'web' } },
    page: { id: 'KRS-KULTUR', subPageId: '', frameContext: 'content' },
    user: { id: 'a0000000-0000-4000-8000-000000000002', tenant: { id: 'd0000000-0000-4000-8000-000000000001' } },
    channel: { id: '19:kultur-generelt@thread.tacv2', displayName: 'Generelt' },
    team: { groupId: '70000000-0000-4000-8000-000000000001', displayName: 'Kultur' },
  });
});

test('the theme is pushed, the language and the person come with a new page', async ({ host }) => {
  await host.open('team=Kultur&tab=malekort');
  await host.inTab(({ teams }) => {
    teams.app.registerOnThemeChangeHandler((theme) => document.body.setAttribute('data-theme', theme));
  });
  await host.page.getByRole('button', { name: /^Tema/ }).click();
  await host.page.getByRole('menuitemradio', { name: 'Høy kontrast' }).click();
  await expect(host.tab.locator('body')).toHaveAttribute('data-theme', 'contrast');

  await host.page.getByRole('button', { name: /^Person/ }).click();
  await host.page.getByRole('menuitemradio', { name: 'Uten tilgang' }).click();
  await host.page.getByRole('button', { name: /^Språk/ }).click();
  await host.page.getByRole('menuitemradio', { name: 'English' }).click();
  await expect
    .poll(() =>
      host.inTab(async ({ teams }) => [(await teams.app.getContext()).user?.id, (await teams.app.getContext()).app.locale]),
    )
    .toEqual(['a0000000-0000-4000-8000-000000000006', 'en-gb']);
});

test('a tab that never says it is ready gets the error screen after 30 seconds, and a second try', async ({ host }) => {
  await host.page.clock.install();
  await host.open('team=Kultur&tab=malekort');
  await host.tab.locator('h1').waitFor();
  const tabs = await host.page.evaluate(() =>
    fetch('/host/api/tabs').then((answer) => answer.json() as Promise<{ id: string }[]>),
  );
  await host.page.evaluate(
    (tab) =>
      fetch('/host/api/tabs', {
        method: 'PUT',
        body: JSON.stringify({ ...tab, contentUrl: 'https://malekort.demokommune.example/index.html?quiet' }),
      }),
    tabs[0],
  );
  await host.open('team=Kultur&tab=malekort');
  await host.page.getByText('Åpner Målekort …').waitFor();
  await host.page.clock.fastForward(15_000);
  await expect(host.page.getByRole('alert')).toHaveCount(0);
  await host.page.clock.fastForward(16_000);
  await expect(host.page.getByRole('alert')).toContainText('30 sekunder');
  await host.page.getByRole('button', { name: 'Prøv på nytt' }).click();
  await expect(host.page.getByText('Åpner Målekort …')).toBeVisible();
});

test('a tab that fails says why on the error screen', async ({ host }) => {
  await host.open('team=Kultur&tab=malekort');
  await host.inTab(({ teams }) =>
    teams.app.notifyFailure({ reason: teams.app.FailedReason.AuthFailed, message: 'ingen pålogging' }),
  );
  await expect(host.page.getByRole('alert')).toContainText('ingen pålogging');
});

test('a tab that listens is put to sleep and woken in its new place, without a new page', async ({ host }) => {
  await host.open('team=Kultur&tab=malekort');
  await host.inTab(({ teams }) => {
    Object.assign(window, { told: [] as string[] });
    const { told } = window as unknown as { told: string[] };
    teams.app.lifecycle.registerBeforeSuspendOrTerminateHandler(() => Promise.resolve(void told.push('asleep')));
    teams.app.lifecycle.registerOnResumeHandler(
      () => void teams.app.getContext().then(({ page }) => told.push(`awake at ${page.subPageId}`)),
    );
  });
  await host.page.getByRole('tab', { name: 'Innlegg' }).click();
  await host.page.getByRole('textbox', { name: 'Skriv et innlegg' }).waitFor();
  await host.page.getByRole('tab', { name: 'Målekort' }).click();
  await host.inTab(({ teams }) =>
    teams.app.openLink(
      `https://teams.microsoft.com/l/entity/e0000000-0000-4000-8000-000000000001/KRS-KULTUR?context=${encodeURIComponent('{"subEntityId":"KRS-KULTUR/tiltak"}')}`,
    ),
  );
  await expect
    .poll(() => host.inTab(() => (window as unknown as { told: string[] }).told))
    .toEqual(['asleep', 'awake at ', 'asleep', 'awake at KRS-KULTUR/tiltak']);
});

test('a dialog opens a page of the app, which answers the tab', async ({ host }) => {
  await host.open('team=Kultur&tab=malekort');
  await host.inTab(({ teams }) => {
    teams.dialog.url.open(
      { url: `${location.origin}/index.html?dialog`, title: 'Velg enhet', size: { width: 500, height: 300 } },
      ({ result }) => document.body.setAttribute('data-chosen', String(result)),
    );
  });
  const dialog = host.page.getByRole('dialog', { name: 'Velg enhet' });
  const heading = dialog.frameLocator('iframe').locator('h1');
  await heading.evaluate((here) => (here as unknown as Libraries).teams.dialog.url.submit('KRS'));
  await expect(dialog).toHaveCount(0);
  await expect(host.tab.locator('body')).toHaveAttribute('data-chosen', 'KRS');
});

test('text is copied through the host', async ({ host, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await host.open('team=Kultur&tab=malekort');
  await host.inTab(({ teams }) => teams.clipboard.write(new Blob(['Målekort – Kultur'], { type: 'text/plain' })));
  expect(await host.page.evaluate(() => navigator.clipboard.readText())).toBe('Målekort – Kultur');
});

test('the side panel of a meeting is a frame of its own', async ({ host }) => {
  await host.open('team=Kultur&tab=malekort&width=side');
  const { page, meeting } = await host.inTab(({ teams }) => teams.app.getContext());
  expect([page.frameContext, typeof meeting?.id]).toEqual(['sidePanel', 'string']);
  expect(await host.inTab(() => window.innerWidth)).toBe(320);
});
