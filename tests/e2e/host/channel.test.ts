import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './hostFixtures.ts';
import type { Libraries } from './hostFixtures.ts';

const kultur = '70000000-0000-4000-8000-000000000001';
const general = '19:kultur-generelt@thread.tacv2';
const appId = 'e0000000-0000-4000-8000-000000000001';

/** Posts a card with a link back, and hostile text beside it, as the leader. */
async function post(tenant: {
  tokenFor: (person: string, scopes: string[]) => Promise<string>;
  fetch: (request: Request) => Promise<Response>;
}) {
  const url = `https://teams.microsoft.com/l/entity/${appId}/KRS-KULTUR?context=${encodeURIComponent('{"subEntityId":"KRS-KULTUR/tiltak"}')}`;
  const card = {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [{ type: 'TextBlock', text: '**Sykefravær** 5,9 % <img src=x onerror="hit()">', wrap: true }],
    actions: [{ type: 'Action.OpenUrl', title: 'Åpne målekort', url }],
  };
  const answer = await tenant.fetch(
    new Request(`https://graph.microsoft.com/v1.0/teams/${kultur}/channels/${encodeURIComponent(general)}/messages`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await tenant.tokenFor('leader', ['ChannelMessage.Send'])}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({
        subject: 'Statusoppdatering: Kultur',
        body: {
          contentType: 'html',
          content: '<p>God <b>uke</b> &lt;3<img src=x onerror="hit()"></p><attachment id="a1"></attachment>',
        },
        attachments: [
          { id: 'a1', contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content: JSON.stringify(card) },
        ],
      }),
    }),
  );
  expect(answer.status).toBe(201);
}

test("a posted card stands in the channel in the person's own name, and its link opens the tab at its place", async ({
  host,
}) => {
  await post(host.tenant);
  await host.open('person=employee&team=Kultur&tab=posts');
  const message = host.page.getByRole('article', { name: /Statusoppdatering: Kultur/ });
  await expect(message).toContainText('Leder, Kultur');
  await expect(message.locator('[data-card] strong')).toHaveText('Sykefravær');
  await expect(message.locator('img')).toHaveCount(0);
  await message.getByRole('link', { name: 'Åpne målekort' }).click();
  const { page } = await host.inTab(({ teams }) => teams.app.getContext());
  expect([page.id, page.subPageId]).toEqual(['KRS-KULTUR', 'KRS-KULTUR/tiltak']);
});

test('a deep link typed into the browser opens the tab at its place', async ({ host }) => {
  const context = encodeURIComponent(JSON.stringify({ subEntityId: 'KRS-KULTUR/tiltak', channelId: general }));
  await host.open(`person=leader&context=${context}`, `/l/entity/${appId}/KRS-KULTUR`);
  const { page } = await host.inTab(({ teams }) => teams.app.getContext());
  expect(page.subPageId).toBe('KRS-KULTUR/tiltak');
  expect(new URL(host.page.url()).searchParams.get('person')).toBe('leader');
});

test('a link to a channel the person is not in opens the personal app', async ({ host }) => {
  const context = encodeURIComponent(
    JSON.stringify({ subEntityId: 'KRS/tiltak', channelId: '19:ledergruppe-generelt@thread.tacv2' }),
  );
  await host.open(`person=outsider&context=${context}`, `/l/entity/${appId}/ELV`);
  const { page, channel } = await host.inTab(({ teams }) => teams.app.getContext());
  expect([page.id, page.subPageId, channel]).toEqual(['malekort', 'KRS/tiltak', undefined]);
});

test('a post is written in the channel in plain text', async ({ host }) => {
  await host.open('person=leader&team=Kultur&channel=Styring&tab=posts');
  await expect(host.page.getByText('Ingen innlegg ennå')).toBeVisible();
  await host.page.getByRole('textbox', { name: 'Skriv et innlegg' }).fill('Hei <b>alle</b>');
  await host.page.getByRole('button', { name: 'Send' }).click();
  await expect(host.page.getByRole('article')).toContainText('Hei <b>alle</b>');
});

test('a task is ticked on the board, and Planner knows it', async ({ host }) => {
  await host.open('person=leader&team=Kultur&tab=planner');
  const task = host.page.getByRole('article', { name: 'Bestille nye lånekort' });
  await task.getByRole('button', { name: '100 %' }).click();
  await expect(task).toHaveAttribute('data-percent', '100');
  const token = await host.tenant.tokenFor('leader', ['Tasks.Read']);
  const id = await task.getAttribute('data-task-id');
  const answer = await host.tenant.fetch(
    new Request(`https://graph.microsoft.com/v1.0/planner/tasks/${id}`, { headers: { authorization: `Bearer ${token}` } }),
  );
  expect(await answer.json()).toMatchObject({ percentComplete: 100 });
});

test('a new tab is set up by the app itself: it says when it can be saved, and with what', async ({ host }) => {
  await host.open('person=leader&team=Kultur&channel=Styring');
  await host.page.getByRole('button', { name: 'Legg til fane' }).click();
  const dialog = host.page.getByRole('alertdialog', { name: 'Målekort' });
  const save = dialog.getByRole('button', { name: 'Lagre' });
  await expect(save).toBeDisabled();
  await dialog
    .frameLocator('iframe')
    .locator('h1')
    .evaluate((here) => {
      const { pages } = (here as unknown as Libraries).teams;
      pages.config.registerOnSaveHandler((event) => {
        const contentUrl = `${location.origin}/index.html`;
        void pages.config
          .setConfig({ entityId: 'KRS-BRANN', contentUrl, suggestedDisplayName: 'Brann' })
          .then(() => event.notifySuccess());
      });
      pages.config.setValidityState(true);
    });
  await save.click();
  await expect(host.page.getByRole('tab', { name: 'Brann', selected: true })).toBeVisible();
  expect(await host.inTab(async ({ teams }) => (await teams.app.getContext()).page.id)).toBe('KRS-BRANN');
  await host.page.getByRole('button', { name: 'Mer om fanen Brann' }).click();
  await host.page.getByRole('menuitem', { name: 'Fjern' }).click();
  await expect(host.page.getByRole('tab', { name: 'Brann' })).toHaveCount(0);
});

test('the meter counts what the tab asks for and not what the host does', async ({ host }) => {
  await post(host.tenant);
  host.tenant.meter.reset();
  await host.open('person=employee&team=Kultur&tab=posts');
  await host.page.getByRole('article').first().waitFor();
  expect(host.tenant.meter.read()).toMatchObject({ exchanges: 0, preflights: 0, units: 0 });
});

for (const theme of ['light', 'dark', 'contrast'])
  for (const query of ['tab=posts', 'tab=planner', 'room=meter', 'room=faults'])
    test(`axe finds nothing wrong with the host at ${query} in ${theme}`, async ({ host }) => {
      await post(host.tenant);
      await host.open(`person=leader&team=Kultur&theme=${theme}&${query}`);
      await host.page
        .getByRole('article')
        .or(host.page.getByRole('heading', { level: 1, name: /Måler|Feil/ }))
        .first()
        .waitFor();
      const { violations } = await new AxeBuilder({ page: host.page }).exclude('[data-tabster-dummy]').analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))])).toEqual([]);
    });
