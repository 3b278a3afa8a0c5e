import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const advice = `No Chromium was found and none could be fetched. Do one of these:
  - install Chromium or Chrome and set CHROMIUM_PATH to it
  - npx playwright install chromium
  - apt-get install chromium`;

const usualNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'];
const usualPlaces = [
  '/usr/bin',
  '/snap/bin',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application',
];

/**
 * Finds a Chromium, or fetches one: the one that is pointed to, one that is installed, Playwright's own, the system's, or npm's.
 * Throws with what to do when there is none.
 */
export async function findBrowser(environment: NodeJS.ProcessEnv = process.env): Promise<string> {
  const pointedTo = environment['CHROMIUM_PATH'];
  if (pointedTo !== undefined && pointedTo !== '') {
    if (existsSync(pointedTo)) return pointedTo;
    throw new Error(`CHROMIUM_PATH is ${pointedTo}, and nothing is there.`);
  }
  return (
    installed(environment) ??
    playwrights() ??
    (attempt('npx', ['playwright', 'install', 'chromium']) ? playwrights() : undefined) ??
    (mayInstall() && attempt('apt-get', ['install', '-y', 'chromium']) ? installed(environment) : undefined) ??
    (await packaged()) ??
    fail()
  );
}

function installed(environment: NodeJS.ProcessEnv): string | undefined {
  const folders = [...(environment['PATH'] ?? '').split(delimiter), ...usualPlaces];
  return folders.flatMap((folder) => [folder, ...usualNames.map((name) => join(folder, name))]).find(isBrowser);
}

function isBrowser(path: string): boolean {
  const name = path.split(/[\\/]/).at(-1)?.toLowerCase() ?? '';
  return existsSync(path) && (usualNames.includes(name) || name === 'google chrome' || /[\\/]MacOS[\\/]Chromium$/.test(path));
}

function playwrights(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/** In a container of our own only: nobody's machine is changed by a test. */
function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && attempt('apt-get', ['update']);
}

function attempt(command: string, args: readonly string[]): boolean {
  console.log(`Looking for a Chromium: ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'ignore', timeout: 300_000, shell: process.platform === 'win32' }).status === 0;
}

async function packaged(): Promise<string | undefined> {
  if (process.platform !== 'linux') return undefined;
  const { default: chromiumPackage } = await import('@sparticuz/chromium');
  return chromiumPackage.executablePath().catch(() => undefined);
}

function fail(): never {
  throw new Error(advice);
}
