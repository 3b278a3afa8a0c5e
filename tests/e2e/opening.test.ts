import { expect, test } from './fixtures.ts';

test('the tab opens on its unit in the channel, under the strictest policy, and nothing complains', async ({ openTab, page }) => {
  const served = page.waitForResponse(
    (response) => response.url().endsWith('/index.html') && response.url().includes('malekort'),
  );
  const { tab } = await openTab();
  await expect(tab.getByRole('table').first()).toBeVisible({ timeout: 30_000 });
  const { 'content-security-policy': policy } = (await served).headers();
  expect(policy).toContain("default-src 'none'; script-src 'self';");
  expect(policy).toContain("require-trusted-types-for 'script'");
});
