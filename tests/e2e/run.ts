import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { buildHost } from '../../src/local365/buildPages.ts';
import { findBrowser } from './browser.ts';
import { ensureBuilt } from './built.ts';

/* npm run e2e [-- what Playwright takes: part of a file's name, -g part of a title, --headed …] */

const report = 'test-results/browser.json';
rmSync(report, { force: true });
ensureBuilt();
await buildHost();
const { status } = spawnSync(
  'npx',
  ['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, CHROMIUM_PATH: await findBrowser() },
  },
);
const counts = readCounts();
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = status === 0 && counts.passed > 0 && counts.failed === 0 ? 0 : 1;

/** What the report says; a run that never came so far has failed, and says so. */
function readCounts() {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { stats, errors } = JSON.parse(readFileSync(report, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
    errors: readonly unknown[];
  };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}
