// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createQueryClient } from '../../../src/queries/createQueryClient.ts';
import { narrativesQuery } from '../../../src/queries/narratives.ts';
import type { UnitCode } from '../../../src/domain/id.ts';
import type { Period } from '../../../src/domain/period.ts';
import { openFaultyTenant, type FaultyTenant } from '../../commands/faultyTenant.ts';
import { says } from '../../commands/networkFaults.ts';
import { smallSeed } from '../../commands/smallSeed.ts';
import { inSight } from '../../support/inSight.ts';
import { lockKultur } from '../../support/lockKultur.ts';
import { openScorecard } from './openScorecard.tsx';

const kultur = { unit: 'KRS-KULTUR', period: '2026' } as const;
const tenantOf = (seed = smallSeed()) => openFaultyTenant({ seed, pageSize: 200 });
const part = (name: string) => screen.findByRole('region', { name });

async function written({ servicesOf }: FaultyTenant, section: string) {
  const { narratives } = await createQueryClient().fetchQuery(
    narrativesQuery(servicesOf('employee'), 'KRS-KULTUR' as UnitCode, '2026' as Period),
  );
  return narratives.find((each) => each.section === section)?.text;
}

test('the tables pay nothing for the texts: they are asked for by themselves, once somebody comes near', async () => {
  const tenant = await tenantOf();
  await openScorecard(tenant.servicesOf('employee'), kultur);
  expect(screen.getByRole('table')).toBeTruthy();
  expect(tenant.network.requests).toEqual(['POST /v1.0/$batch', 'POST /v1.0/$batch']);
  expect(screen.queryByText(/Biblioteket har åpent/)).toBeNull();
});

test('near the end of the page the texts are read, with who wrote them and how many work there', async () => {
  inSight();
  const tenant = await tenantOf();
  await openScorecard(tenant.servicesOf('employee'), kultur);
  const facts = await part('Fakta');
  expect(facts.textContent).toContain('48,5\u00A0årsverk, 61\u00A0ansatte');
  expect(
    within(facts)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toContain('Kulturskolen har 410 elever');
  expect(facts.textContent).toContain('Skrevet 15. okt. 2026 av Leder, Kultur');
  expect(within(facts).queryByRole('button', { name: 'Endre Fakta' })).toBeNull();
  expect(tenant.network.requests).toHaveLength(3);
});

test('B6: texts of 2017 are said to be old, once, in bokmål', async () => {
  inSight();
  const tenant = await openFaultyTenant({ pageSize: 200 });
  await openScorecard(tenant.servicesOf('director'), { unit: 'KRS', period: '2017' });
  await part('Mål og resultater');
  const stale = 'Denne artikkelen er over ett år gammel og kan inneholde utdatert informasjon.';
  expect(screen.getAllByText(stale)).toHaveLength(1);
});

test('B6: and in nynorsk; a text of this autumn is not', async () => {
  inSight();
  const tenant = await openFaultyTenant({ pageSize: 200 });
  await openScorecard(tenant.servicesOf('director'), { unit: 'KRS-SENTRALADM', period: '2018', language: 'nn' });
  await part('Utfordringar og planar');
  expect(screen.getByText('Denne artikkelen er over eitt år gamal og kan innehalde utdatert informasjon.')).toBeTruthy();
});

test('a leader writes in place: it is seen at once, and stored with the paragraphs as written', async () => {
  inSight();
  const user = userEvent.setup();
  const tenant = await tenantOf();
  await openScorecard(tenant.servicesOf('leader'), kultur);
  await user.click(within(await part('Fakta')).getByRole('button', { name: 'Endre Fakta' }));
  const field = await screen.findByRole('textbox', { name: 'Fakta' });
  await user.clear(field);
  await user.type(field, 'Nytt bad.{Enter}- To basseng');
  await user.click(screen.getByRole('button', { name: 'Lagre' }));
  expect(await within(await part('Fakta')).findByText('Lagret')).toBeTruthy();
  expect(within(await part('Fakta')).getByText('To basseng').tagName).toBe('LI');
  await waitFor(async () => expect(await written(tenant, 'facts')).toBe('Nytt bad.\n- To basseng'));
});

test('what is written is kept when the page is left and opened again, and forgotten when it is given up', async () => {
  inSight();
  const user = userEvent.setup();
  const tenant = await tenantOf();
  const services = tenant.servicesOf('deputy');
  const { desk, unmount } = await openScorecard(services, kultur);
  await user.click(within(await part('Utfordringer og planer')).getByRole('button', { name: /^Endre/ }));
  await user.type(await screen.findByRole('textbox'), ' Mer kommer.');
  unmount();
  await openScorecard(services, kultur, desk);
  const field = await screen.findByRole('textbox', { name: 'Utfordringer og planer' });
  expect((field as HTMLTextAreaElement).value).toMatch(/Mer kommer\.$/);
  await user.click(screen.getByRole('button', { name: 'Avbryt' }));
  await user.click(within(await part('Utfordringer og planer')).getByRole('button', { name: /^Endre/ }));
  expect((await screen.findByRole<HTMLTextAreaElement>('textbox')).value).not.toMatch(/Mer kommer/);
});

test('B7: a locked year is read and not written, with who locked it', async () => {
  inSight();
  const tenant = await tenantOf();
  await lockKultur(tenant.servicesOf('administrator'));
  await openScorecard(tenant.servicesOf('leader'), kultur);
  expect(await screen.findByText(/^Perioden ble låst av Administrator 22\. nov\. 2026\./)).toBeTruthy();
  expect(within(await part('Fakta')).queryByRole('button', { name: 'Endre Fakta' })).toBeNull();
});

test('B7: a text of a year that was locked while it was written is refused, and what was written stands', async () => {
  inSight();
  const user = userEvent.setup();
  const tenant = await tenantOf();
  const { client } = await openScorecard(tenant.servicesOf('leader'), kultur);
  await user.click(within(await part('Fakta')).getByRole('button', { name: 'Endre Fakta' }));
  await user.type(await screen.findByRole('textbox'), ' Nytt.');
  await lockKultur(tenant.servicesOf('administrator'));
  client.removeQueries({ queryKey: ['rounds'] }); // as after a minute
  await user.click(screen.getByRole('button', { name: 'Lagre' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Runden ble låst av Administrator 22. nov. 2026');
  expect(await written(tenant, 'facts')).not.toMatch(/Nytt\.$/);
});

test('refused: it is said why, and what was written stands', async () => {
  inSight();
  const user = userEvent.setup();
  const tenant = await tenantOf();
  await openScorecard(tenant.servicesOf('leader'), kultur);
  await user.click(within(await part('Fakta')).getByRole('button', { name: /^Endre/ }));
  await user.type(await screen.findByRole('textbox'), ' Nytt.');
  tenant.network.fail(/^PATCH .*Tekster/, says(403, 'accessDenied'));
  await user.click(screen.getByRole('button', { name: 'Lagre' }));
  expect((await screen.findByRole('alert')).textContent).toContain('lesetilgang');
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toMatch(/ Nytt\.$/);
  await user.click(screen.getByRole('button', { name: 'Avbryt' }));
});

test('A11: a unit with a main goal and texts but no indicator reads well: no table, no level, the texts open', async () => {
  inSight();
  const tenant = await openFaultyTenant({ pageSize: 200 });
  await openScorecard(tenant.servicesOf('employee'), { unit: 'KRS-SENTRALADM', period: '2018' });
  expect(screen.getByText(/^Hovedmål: Gode tjenester/)).toBeTruthy();
  expect(screen.getByText('Ingen måleindikatorer')).toBeTruthy();
  expect([screen.queryByRole('table'), screen.queryByRole('group', { name: 'Resultatgrense' })]).toEqual([null, null]);
  const texts = await part('Mål og resultater');
  expect(within(texts).getByRole('button', { name: 'Mål og resultater' }).getAttribute('aria-expanded')).toBe('true');
  expect(within(texts).getByRole('heading', { name: 'Tjenesteutøvelse' })).toBeTruthy();
});
