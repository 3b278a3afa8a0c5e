import { chromium } from '@playwright/test';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
    // A browser that lets a page in a frame keep what is its own, as Teams asks for.
    mkdirSync(join(profile, 'Default'));
    writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ profile: { cookie_controls_mode: 0 } }));
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
