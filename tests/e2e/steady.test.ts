import type { FrameLocator } from '@playwright/test';
import { expect, test } from './fixtures.ts';

test.use({ pageSize: 200 });

/** All that has moved since the page was opened, as browsers measure it (CLS); what follows a click is asked for, and not counted. */
const shifted = (tab: FrameLocator) =>
  tab.locator('html').evaluate(() => (window as unknown as { shifts: readonly string[] }).shifts);

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    type Shift = PerformanceEntry & {
      readonly value: number;
      readonly hadRecentInput: boolean;
      readonly sources: readonly { readonly node?: Node | null }[];
    };
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[])
        if (!hadRecentInput)
          shifts.push(`${value.toFixed(4)} ${sources.map(({ node }) => node?.textContent?.slice(0, 40)).join(' | ')}`);
    }).observe({ type: 'layout-shift', buffered: true });
  });
});

for (const [name, place, ready] of [
  ['the scorecard', 'KRS-KULTUR', 'Sykefravær'],
  ['the overview', 'KRS/oversikt', 'Endret siden sist'],
] as const)
  for (const width of [320, 1440] as const)
    test(`nothing on ${name} moves while it comes, ${width} px: the skeleton has its measures`, async ({ openTab }) => {
      const { tab } = await openTab({ person: 'director', team: 'Hele kommunen', place, width });
      await expect(tab.getByText(ready).first()).toBeVisible({ timeout: 60_000 });
      await expect(tab.locator('[aria-busy=true]')).toHaveCount(0);
      expect(await shifted(tab)).toEqual([]);
    });

test('the first picture is a skeleton of the frame, in the browser’s first paint of the product', async ({ openTab, page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/Product.*.js', async (route) => {
    await held;
    await route.continue();
  });
  const { tab } = await openTab({ person: 'director', team: 'Hele kommunen', place: 'KRS' });
  await expect(tab.locator('[aria-busy=true]')).toBeVisible(); // before anything is read
  release();
  await expect(tab.getByRole('heading', { level: 1, name: 'Hele kommunen' })).toBeVisible({ timeout: 60_000 });
});
