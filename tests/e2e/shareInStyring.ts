import { expect, type OpenTab } from './fixtures.ts';

/** Shares what the form says in Kultur › Styring, consents, and opens the post there. */
export async function shareInStyring({ page, tab }: OpenTab) {
  await tab.getByLabel('Kultur › Styring').check();
  await tab.getByRole('button', { name: 'Del i kanalen' }).click();
  await page.getByRole('button', { name: 'Godta' }).click();
  await expect(tab.getByText('Delt i Kultur › Styring.')).toBeVisible();
  await page.getByRole('button', { name: 'Styring', exact: true }).click();
  await page.getByRole('tab', { name: 'Innlegg' }).click();
  return page.getByRole('article', { name: /^Leder, Kultur/ });
}
