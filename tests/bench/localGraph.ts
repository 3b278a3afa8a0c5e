import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocal365 } from '../../src/local365/local365.ts';
import { largeSeed } from '../../src/local365/seed/large.ts';

/* tsx tests/bench/localGraph.ts [rows …]: how fast the local Graph is with so many results. Times are this machine's. */

const site = 'demokommune.sharepoint.com,50000000-0000-4000-8000-000000000001,50000000-0000-4000-8000-000000000002';
const results = `/sites/${site}/lists/Resultater/items`;

const questions = {
  'one item': (rows: number) => `${results}/${Math.ceil(rows / 2)}?$expand=fields`,
  'page of 200': () => `${results}?$expand=fields`,
  'page of 5 000, three columns': () => `${results}?$select=id&$expand=fields($select=Nokkel,Resultat,Periode)&$top=5000`,
  'filter by an indexed column': () => `${results}?$expand=fields&$filter=fields/EnhetKode eq 'KRS-KULTUR'`,
  'order by an indexed column': () => `${results}?$expand=fields&$orderby=fields/Nokkel desc`,
  'delta from now on': () => `${results}/delta?token=latest`,
} as const;

const repeats = 9;
const asked = process.argv.slice(2).map(Number);

for (const rows of asked.length > 0 ? asked : [5_000, 50_000, 1_000_000]) await measure(rows);

async function measure(rows: number) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'tenant.db');
  const [loading, local365] = await timed(() =>
    createLocal365({ seed: largeSeed(rows), file, settings: { throttling: undefined } }),
  );
  const size = Math.round(statSync(file).size / 1e6);
  console.log(`\n${rows.toLocaleString('en')} results: loaded in ${(loading / 1000).toFixed(1)} s, ${size} MB`);
  const token = await local365.tokenFor('leader', ['Sites.Selected']);
  const ask = async (path: string) => {
    const address = `https://graph.microsoft.com/v1.0${path}`;
    const response = await local365.fetch(new Request(address, { headers: { authorization: `Bearer ${token}` } }));
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
    return response.arrayBuffer();
  };
  for (const [name, pathFor] of Object.entries(questions)) {
    const times: number[] = [];
    for (let repeat = 0; repeat < repeats; repeat += 1) times.push((await timed(() => ask(pathFor(rows))))[0]);
    console.log(
      `  ${name.padEnd(32)} ${(times.sort((one, other) => one - other)[Math.floor(repeats / 2)] ?? 0).toFixed(1).padStart(8)} ms`,
    );
  }
  const [all] = await timed(async () => {
    for (let count = 0; count < 500; count += 1) await ask(questions['one item'](rows));
  });
  console.log(
    `  ${'requests per second, one item'.padEnd(32)} ${Math.round(500_000 / all)
      .toString()
      .padStart(8)}`,
  );
  local365.close();
  rmSync(folder, { recursive: true, force: true });
}

async function timed<T>(work: () => Promise<T>): Promise<readonly [milliseconds: number, value: T]> {
  const start = performance.now();
  const value = await work();
  return [performance.now() - start, value];
}
