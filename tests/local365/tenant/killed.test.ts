import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { kristiansundSeed } from '../../../src/local365/seed/kristiansund.ts';
import { openDatabase } from '../../../src/local365/tenant/database.ts';
import { openTenant } from '../../../src/local365/tenant/tenant.ts';

const folder = mkdtempSync(join(tmpdir(), 'tenant-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const kills = 50;
const script = fileURLToPath(new URL('./writing.ts', import.meta.url));

/** Lets a process write, and kills it when it has said so many numbers; the last number it said. */
async function killAfter(file: string, count: number): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (text: Buffer) => {
    said += String(text);
    if (said.split('\n').length > count) child.kill('SIGKILL');
  });
  const [, signal] = (await once(child, 'close')) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
  return Number(said.trimEnd().split('\n').at(-1));
}

test('killed fifty times while it writes, it has every row it said it had, and no half one', { timeout: 600_000 }, async () => {
  const file = join(folder, 'killed.db');
  openTenant({ seed: { ...kristiansundSeed(), sites: oneEmptyList() }, file, now: new Date() }).close();
  for (let kill = 1; kill <= kills; kill += 1) {
    const said = await killAfter(file, 1 + (kill % 7));
    const database = openDatabase(file);
    const rows = database.all<{ fields: string; version: number }>(
      'SELECT fields, version FROM items WHERE list = 1 ORDER BY key',
    );
    const versions = database.get<{ count: number }>('SELECT COUNT(*) AS count FROM item_versions')?.count;
    const whole = rows.every(({ fields, version }, index) => JSON.parse(fields).Number === index + 1 && version === 2);
    expect(database.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect({ whole, versions, hasAllSaid: rows.length >= said }).toEqual({
      whole: true,
      versions: rows.length,
      hasAllSaid: true,
    });
    database.close();
  }
});

test('a tenant that is open elsewhere is not opened a second time', async () => {
  const file = join(folder, 'open.db');
  openTenant({ seed: { ...kristiansundSeed(), sites: oneEmptyList() }, file, now: new Date() }).close();
  const child = spawn(process.execPath, ['--import', 'tsx', script, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  expect(() => openDatabase(file)).toThrow(`is open in process ${child.pid}`);
  child.kill('SIGKILL');
  await once(child, 'close');
  openDatabase(file).close();
});

test('what was changed is there after a restart, and gone after a reset', () => {
  const file = join(folder, 'kept.db');
  const open = (reset: boolean) => openTenant({ seed: kristiansundSeed(), file, reset, now: new Date() });
  const count = (reset: boolean) => {
    const tenant = open(reset);
    const rows = tenant.database.get<{ count: number }>('SELECT COUNT(*) AS count FROM items')?.count ?? 0;
    tenant.database.run('DELETE FROM items WHERE key = (SELECT MIN(key) FROM items)');
    tenant.close();
    return rows;
  };
  const first = count(false);
  expect([count(false), count(true), count(false)]).toEqual([first - 1, first, first - 1]);
});

function oneEmptyList() {
  return kristiansundSeed().sites.map((site) => ({
    ...site,
    lists: site.lists.slice(0, 1).map((list) => ({ ...list, items: [] })),
  }));
}
