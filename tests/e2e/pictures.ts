import { chromium } from '@playwright/test';
import { buildHost } from '../../src/local365/buildPages.ts';
import { chromiumArguments, realNames } from '../../src/local365/realNames.ts';
import { findBrowser } from './browser.ts';
import { ensureBuilt } from './built.ts';
import { freshTenant, openWorld, today } from './world.ts';

/* npx tsx tests/e2e/pictures.ts: takes the README's pictures anew, into manifest/pictures/. */

const pictures = [
  { file: 'scorecard.png', query: 'person=leader&team=Kultur&tab=malekort&place=KRS-KULTUR' },
  { file: 'measures.png', query: 'person=leader&team=Kultur&tab=malekort&place=KRS-KULTUR%2Ftiltak' },
] as const;

ensureBuilt();
await buildHost();
const world = await openWorld();
const tenant = await freshTenant();
world.enter(tenant);
const browser = await chromium.launch({ executablePath: await findBrowser(), args: chromiumArguments(world.port) });
for (const { file, query } of pictures) {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    ignoreHTTPSErrors: true,
    timezoneId: 'Europe/Oslo',
  });
  await page.clock.setFixedTime(today);
  await page.goto(`${realNames.host}/?${query}&theme=light&lang=nb`);
  const tab = page.frameLocator('iframe[name="embedded-page-container"]:visible');
  await tab.getByRole('table').first().waitFor({ timeout: 60_000 });
  await page.screenshot({ path: `manifest/pictures/${file}` });
  await page.close();
}
await browser.close();
await world.close();
tenant.close();
