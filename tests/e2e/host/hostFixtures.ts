import { test as base, expect, type FrameLocator, type Page } from '@playwright/test';
import { answerEverything } from '../../../src/local365/answerEverything.ts';
import { builtFolders } from '../../../src/local365/buildPages.ts';
import { openDoor } from '../../../src/local365/door.ts';
import { filesIn } from '../../../src/local365/host/filesIn.ts';
import type { Local365 } from '../../../src/local365/local365.ts';
import { chromiumArguments, realNames } from '../../../src/local365/realNames.ts';
import { buildDummyTab, dummyTabFolder } from '../../support/dummyTab/buildDummyTab.ts';
import { listenForComplaints } from '../complaints.ts';
import { freshTenant } from '../world.ts';

/** The host page with the dummy tab in it, on a tenant of the test's own. */
export type HostWorld = {
  readonly tenant: Local365;
  readonly page: Page;
  /** Opens the host with a query (`tab=malekort`); the dummy tab is what it frames. */
  readonly open: (query?: string, path?: string) => Promise<void>;
  readonly tab: FrameLocator;
  /** Runs a function in the tab, with the real libraries. */
  readonly inTab: <Answer>(work: (libraries: Libraries) => Answer | Promise<Answer>) => Promise<Answer>;
};

/** What the dummy tab's heading carries. */
export type Libraries = {
  readonly teams: typeof import('@microsoft/teams-js');
  readonly msal: Pick<typeof import('@azure/msal-browser'), 'createNestablePublicClientApplication' | 'PublicClientApplication'>;
};

type Street = { readonly port: number; readonly enter: (tenant: Local365) => void };

/** A browser test of the host itself, at the real names, with the real teams-js and msal in a tab that does nothing else. */
export const test = base.extend<
  { readonly host: HostWorld; readonly complaints: readonly string[] },
  { readonly street: Street }
>({
  street: [
    async ({}, use) => {
      await buildDummyTab();
      let answer: (request: Request) => Promise<Response> = () => Promise.reject(new TypeError('Nobody lives here yet.'));
      const door = await openDoor({ answer: (request) => answer(request), port: 0, tls: true });
      const enter = (local365: Local365) => {
        answer = answerEverything({
          local365,
          origins: realNames,
          hostFiles: filesIn(builtFolders.host),
          tabFiles: filesIn(dummyTabFolder),
          standalone: true,
        });
      };
      await use({ port: door.port, enter });
      await door.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  launchOptions: [
    async ({ street }, use) => {
      const executablePath = process.env['CHROMIUM_PATH'];
      await use({ args: chromiumArguments(street.port), ...(executablePath === undefined ? {} : { executablePath }) });
    },
    { scope: 'worker' },
  ],
  complaints: async ({ page }, use) => {
    const complaints = listenForComplaints(page);
    await use(complaints);
    expect(complaints, 'what the browser complained of').toEqual([]);
  },
  host: async ({ page, street, complaints: _ }, use) => {
    const tenant = await freshTenant();
    street.enter(tenant);
    const tab = page.frameLocator('iframe[name="embedded-page-container"]:visible');
    await use({
      tenant,
      page,
      tab,
      open: async (query = '', path = '/') => {
        await page.goto(`${realNames.host}${path}?${query}`);
      },
      inTab: (work) => tab.locator('h1').evaluate(work as unknown as (heading: Element) => never),
    });
    tenant.close();
  },
});

export { expect };
