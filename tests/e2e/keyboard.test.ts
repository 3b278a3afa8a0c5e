import type { FrameLocator, Page } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { expect, test } from './fixtures.ts';

test.use({ pageSize: 200 });

const places = [
  ['oversikt', 'KRS/oversikt'],
  ['målekort', 'KRS-KULTUR/malekort'],
  ['indikator', 'KRS-KULTUR/indikator/demo-2026-kultur-06'],
  ['tiltak', 'KRS-KULTUR/tiltak'],
  ['mine oppdateringer', 'KRS-KULTUR/oppdateringer'],
  ['del', 'KRS-KULTUR/del'],
  ['rapport', 'KRS-KULTUR/rapport'],
  ['om målekortet', 'KRS-KULTUR/om'],
] as const;

/** What has the focus in the tab: where it lies, whether it can be seen, and what it is called. */
async function focused(tab: FrameLocator) {
  return tab.locator('html').evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return undefined;
    const { top, left, width, height } = element.getBoundingClientRect();
    const name = element.getAttribute('aria-label') ?? element.innerText ?? '';
    return {
      top: Math.round(top + window.scrollY),
      left: Math.round(left),
      seen: width > 0 && height > 0,
      inTree: element.closest('aside') !== null,
      dummy: element.hasAttribute('data-tabster-dummy'),
      name: name.trim().slice(0, 40) || element.tagName,
    };
  });
}

/** Everything Tab comes to, in order, from the first to the last in the tab. */
async function tabbed(page: Page, tab: FrameLocator, most = 120) {
  await tab.locator('button:visible, a[href]:visible').first().focus();
  const all = [];
  for (let count = 0; count < most; count++) {
    const now = await focused(tab);
    if (now === undefined) break;
    if (!now.dummy) all.push(now);
    await page.keyboard.press('Tab');
  }
  return all;
}

for (const [name, place] of places)
  test(`F6: on ${name} Tab comes to everything in the order it is read, and what has the focus is seen`, async ({ openTab }) => {
    const { page, tab } = await openTab({ person: 'leader', place, width: 768 });
    await expect(tab.locator('main')).toBeVisible({ timeout: 60_000 });
    await expect(tab.locator('[aria-busy=true]')).toHaveCount(0, { timeout: 60_000 });
    const stops = await tabbed(page, tab);
    expect(stops.length).toBeGreaterThan(3);
    expect(stops.filter(({ seen }) => !seen)).toEqual([]);
    // Reading order: never far up again, but for what stands beside something else.
    const back = stops.filter(({ top }, index) => top < (stops[index - 1]?.top ?? 0) - 600);
    expect(back).toEqual([]);
  });

test('F6: without a mouse a reader finds a unit, a section, a row and its explanation', async ({ openTab, page }) => {
  const { tab } = await openTab({ person: 'employee', team: 'Hele kommunen', place: 'KRS/malekort' });
  await tab.getByRole('button', { name: 'Enheter', exact: true }).focus();
  await page.keyboard.press('Enter');
  await tab.getByRole('navigation', { name: 'Enheter' }).getByRole('button', { name: 'Kultur', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(tab.getByRole('heading', { level: 1, name: 'Kultur' })).toBeVisible();
  await tab.getByRole('tab', { name: 'Målekort' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(tab.getByRole('tab', { name: 'Tiltak' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await tab.getByRole('button', { name: 'Sykefravær', exact: true }).first().focus();
  await page.keyboard.press('Enter');
  await expect(tab.getByText('pil ned, uakseptabelt.').first()).toBeVisible();
});

// The pages' own tests hold most of them in all themes and widths; here every page is held in one more.
const looks = [
  ['light', 320],
  ['dark', 1440],
  ['contrast', 320],
  ['light', 1440],
  ['dark', 320],
  ['contrast', 1440],
] as const;

for (const [index, [name, place]] of places.entries()) {
  const [theme, width] = looks[index % looks.length] ?? looks[0];
  test(`F6: ${name} has nothing for axe to find, ${theme}, ${width} px, and nothing goes sideways`, async ({ openTab }) => {
    const { page, tab } = await openTab({ person: 'leader', place, theme, width });
    await expect(tab.locator('main')).toBeVisible({ timeout: 60_000 });
    await expect(tab.locator('[aria-busy=true]')).toHaveCount(0, { timeout: 60_000 });
    expect(await violationsOf(page)).toEqual([]);
    const sideways = await tab.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(sideways).toBeLessThanOrEqual(0);
  });
}
