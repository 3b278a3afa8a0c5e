import { chromium } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from './fixtures.ts';

/**
 * A browser test with a profile on disk, as a person's own browser has. A private window, which tests have otherwise, refuses storage to a
 * page in another site's frame: there the tab keeps what is written in memory only.
 */
export const test = base.extend({
  context: async ({ launchOptions, viewport, locale, timezoneId, ignoreHTTPSErrors }, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'profile-'));
    const context = await chromium.launchPersistentContext(profile, {
      ...launchOptions,
      viewport,
      ...(locale === undefined ? {} : { locale }),
      ...(timezoneId === undefined ? {} : { timezoneId }),
      ignoreHTTPSErrors: ignoreHTTPSErrors ?? true,
    });
    await use(context);
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  },
});
