import { defineConfig } from '@playwright/test';

/** The production build in a real browser, at the real host names. Nothing is retried: a test that sometimes fails is a fault. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.test.ts',
  outputDir: '../../test-results/browser',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 25_000 },
  reporter: [['list'], ['json', { outputFile: '../../test-results/browser.json' }]],
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    ignoreHTTPSErrors: true,
    trace: 'off', // half of all time went to it; `npm run e2e -- --trace on` where one is wanted
    screenshot: 'only-on-failure',
  },
});
