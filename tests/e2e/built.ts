import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Makes sure that `dist/` is a production build of what stands in `src` now. */
export function ensureBuilt() {
  const built = existsSync('dist/index.html') ? statSync('dist/index.html').mtimeMs : 0;
  const changed = Math.max(newestIn('src', 'local365'), statSync('webpack.config.js').mtimeMs, statSync('package.json').mtimeMs);
  if (built > changed) return;
  console.log('Building the tab for production …');
  const { status } = spawnSync('npx', ['webpack', '--mode', 'production'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The production build failed; there is nothing to test.');
}

function newestIn(folder: string, except: string): number {
  const inside = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => name !== except);
  const times = inside.map((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? newestIn(path, except) : statSync(path).mtimeMs;
  });
  return Math.max(0, ...times);
}
