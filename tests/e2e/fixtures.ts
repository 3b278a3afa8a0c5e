import { test as base, expect, type FrameLocator, type Page } from '@playwright/test';
import type { Local365 } from '../../src/local365/local365.ts';
import { chromiumArguments, realNames } from '../../src/local365/realNames.ts';
import { listenForComplaints } from './complaints.ts';
import { freshTenant, openWorld, today, type World } from './world.ts';

/** Who opens the tab, where, and how it looks; what is left out is the leader's own unit in light bokmål. */
export type Opening = {
  readonly person?: 'employee' | 'leader' | 'deputy' | 'director' | 'administrator' | 'outsider';
  readonly theme?: 'light' | 'dark' | 'contrast';
  readonly lang?: 'nb' | 'nn' | 'en';
  /** The width of the tab itself, in pixels; the host leaves its own frame out. */
  readonly width?: 320 | 768 | 1440;
  readonly team?: string;
  readonly channel?: string;
  /** `malekort`, `planner`, `posts`, or a tab's name. */
  readonly tab?: string;
  /** A place in the app, as a deep link says it: `KRS-KULTUR/tiltak`. */
  readonly place?: string;
  /** The personal app instead of a channel's tab. */
  readonly room?: 'app';
};

/** The tab in its host. `page` is the host around it. */
export type OpenTab = { readonly page: Page; readonly tab: FrameLocator };

type Fixtures = {
  /** Items a page in the tenant: two, so that every reading follows links; more only where a whole municipality is read. */
  readonly pageSize: number;
  /** The moment it is, in the browser and in the tenant, and where it stands still. */
  readonly now: Date;
  /** A fresh tenant for this test alone. */
  readonly tenant: Local365;
  /** Opens the host at the tab, in the test's own browser window. */
  readonly openTab: (opening?: Opening) => Promise<OpenTab>;
  /** Fails the test when the tab throws, breaks the content security policy, or complains. */
  readonly complaints: readonly string[];
};

/** A browser test: the production build, in Chromium, at the real names, on a tenant of its own. */
export const test = base.extend<Fixtures, { readonly world: World }>({
  world: [
    async ({}, use) => {
      const world = await openWorld();
      await use(world);
      await world.close();
    },
    { scope: 'worker' },
  ],
  launchOptions: [
    async ({ world }, use) => {
      const executablePath = process.env['CHROMIUM_PATH'];
      await use({ args: chromiumArguments(world.port), ...(executablePath === undefined ? {} : { executablePath }) });
    },
    { scope: 'worker' },
  ],
  pageSize: [2, { option: true }],
  now: [today, { option: true }],
  tenant: async ({ world, pageSize, now }, use) => {
    const tenant = await freshTenant(pageSize, now);
    world.enter(tenant);
    await use(tenant);
    tenant.close();
  },
  complaints: [
    async ({ page }, use) => {
      const complaints = listenForComplaints(page);
      await use(complaints);
      expect(complaints, 'what the browser complained of').toEqual([]);
    },
    { auto: true },
  ],
  openTab: async ({ page, tenant, now }, use) => {
    expect(tenant.settings.pageSize).toBeGreaterThan(0);
    await use(async (opening = {}) => {
      await page.clock.setFixedTime(now);
      await page.goto(addressOf(opening));
      return { page, tab: page.frameLocator('iframe[name="embedded-page-container"]:visible') };
    });
  },
});

export { expect };

function addressOf({ width = 1440, ...opening }: Opening): string {
  const widths = { 320: '320', 768: '768', 1440: 'full' };
  const query = new URLSearchParams({
    person: 'leader',
    theme: 'light',
    lang: 'nb',
    team: 'Kultur',
    tab: 'malekort',
    ...opening,
  });
  query.set('width', widths[width]);
  return `${realNames.host}/?${query.toString()}`;
}
