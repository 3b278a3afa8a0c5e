import { realNames } from '../../../src/local365/realNames.ts';
import { expect, test } from './hostFixtures.ts';
import type { Libraries } from './hostFixtures.ts';

const clientId = 'c0000000-0000-4000-8000-000000000001';

test('msal finds the broker and gets a token Graph believes; new scopes need a dialog, which can be refused', async ({
  host,
}) => {
  await host.open('person=employee&team=Kultur&tab=malekort');
  await host.inTab(async ({ msal }) => {
    const auth = { clientId: 'c0000000-0000-4000-8000-000000000001', clientCapabilities: ['CP1'] };
    Object.assign(window, { client: await msal.createNestablePublicClientApplication({ auth }) });
  });
  type Client = { client: Awaited<ReturnType<Libraries['msal']['createNestablePublicClientApplication']>> };
  const upn = await host.inTab(async () => {
    const { accessToken } = await (window as unknown as Client).client.acquireTokenSilent({ scopes: ['User.Read'] });
    const me = await fetch('https://graph.microsoft.com/v1.0/me', { headers: { authorization: `Bearer ${accessToken}` } });
    return ((await me.json()) as { userPrincipalName: string }).userPrincipalName;
  });
  expect(upn).toBe('employee@demokommune.example');

  const silent = await host.inTab(() =>
    (window as unknown as Client).client.acquireTokenSilent({ scopes: ['Tasks.ReadWrite'] }).then(
      () => 'a token',
      (error: Error) => error.name,
    ),
  );
  expect(silent).toBe('InteractionRequiredAuthError');

  const ask = () =>
    host.inTab(() =>
      (window as unknown as Client).client.acquireTokenPopup({ scopes: ['Tasks.ReadWrite'] }).then(
        ({ scopes }) => scopes.join(' '),
        (error: { errorCode: string }) => error.errorCode,
      ),
    );
  const dialog = host.page.getByRole('alertdialog', { name: 'Målekort ber om tillatelse' });
  const refused = ask();
  await expect(dialog).toContainText('Planner');
  await dialog.getByRole('button', { name: 'Avbryt' }).click();
  expect(await refused).toBe('user_canceled');

  const accepted = ask();
  await dialog.getByRole('button', { name: 'Godta' }).click();
  expect(await accepted).toContain('Tasks.ReadWrite');
  expect(host.tenant.identity.consents.granted('a0000000-0000-4000-8000-000000000001', clientId)).toContain('Tasks.ReadWrite');
});

test('what only an administrator can give cannot be accepted by others', async ({ host }) => {
  await host.open('person=employee&team=Kultur&tab=malekort');
  const outcome = host.inTab(async ({ msal }) => {
    const client = await msal.createNestablePublicClientApplication({
      auth: { clientId: 'c0000000-0000-4000-8000-000000000001' },
    });
    return client
      .acquireTokenPopup({ scopes: ['ChannelMessage.Read.All'] })
      .catch((error: { errorCode: string }) => error.errorCode);
  });
  const dialog = host.page.getByRole('alertdialog');
  await expect(dialog.getByRole('button', { name: 'Godta' })).toBeDisabled();
  await dialog.getByRole('button', { name: 'Avbryt' }).click();
  expect(await outcome).toBe('user_canceled');
});

test("outside a host, msal's standard client signs in by a window: who, what, and a token Graph believes", async ({ host }) => {
  const { page } = host;
  await page.goto(`${realNames.tab}/index.html`);
  await page.getByRole('heading', { name: 'Prøvefane' }).waitFor();
  const window = page.waitForEvent('popup');
  const outcome = page.evaluate(async () => {
    const { msal } = document.querySelector('h1') as unknown as Libraries;
    const client = new msal.PublicClientApplication({
      auth: {
        clientId: 'c0000000-0000-4000-8000-000000000001',
        authority: 'https://login.microsoftonline.com/d0000000-0000-4000-8000-000000000001',
        redirectUri: `${location.origin}/auth.html`,
      },
    });
    await client.initialize();
    const { account, accessToken } = await client.loginPopup({ scopes: ['User.Read', 'Tasks.ReadWrite'] });
    const me = await fetch('https://graph.microsoft.com/v1.0/me', { headers: { authorization: `Bearer ${accessToken}` } });
    const again = await client.acquireTokenSilent({ scopes: ['User.Read'], account, forceRefresh: true });
    return { username: account.username, status: me.status, renewed: again.accessToken !== accessToken };
  });
  const signIn = await window;
  await signIn.getByRole('button', { name: 'Vikar, Kultur' }).click();
  await signIn.getByRole('button', { name: 'Godta' }).click();
  expect(await outcome).toEqual({ username: 'deputy@demokommune.example', status: 200, renewed: true });
});

test("a person who refuses on the sign-in page is the app's to meet", async ({ host }) => {
  const { page } = host;
  await page.goto(`${realNames.tab}/index.html`);
  await page.getByRole('heading', { name: 'Prøvefane' }).waitFor();
  const window = page.waitForEvent('popup');
  const outcome = page.evaluate(async () => {
    const { msal } = document.querySelector('h1') as unknown as Libraries;
    const client = new msal.PublicClientApplication({
      auth: {
        clientId: 'c0000000-0000-4000-8000-000000000001',
        authority: 'https://login.microsoftonline.com/d0000000-0000-4000-8000-000000000001',
        redirectUri: `${location.origin}/auth.html`,
      },
    });
    await client.initialize();
    return client.loginPopup({ scopes: ['Tasks.ReadWrite'] }).catch((error: { errorCode: string }) => error.errorCode);
  });
  const signIn = await window;
  await signIn.getByRole('button', { name: 'Ansatt, Kultur' }).click();
  await signIn.getByRole('button', { name: 'Avbryt' }).click();
  expect(await outcome).toBe('access_denied');
});
