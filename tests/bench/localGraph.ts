import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDoor } from '../../src/local365/door.ts';
import { createLocal365 } from '../../src/local365/local365.ts';
import { largeSeed } from '../../src/local365/seed/large.ts';

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
const requests = 500;
const inFlight = 4;

/** How fast the local Graph is with so many results, printed as it is measured. Times are this machine's, and held to nothing. */
export async function timeLocalGraph(rows: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'tenant.db');
  const [loading, local365] = await timed(() =>
    createLocal365({ seed: largeSeed(rows), file, settings: { throttling: undefined } }),
  );
  const size = Math.round(statSync(file).size / 1e6);
  console.log(`\n${rows.toLocaleString('en')} results: loaded in ${(loading / 1000).toFixed(1)} s, ${size} MB`);
  const headers = { authorization: `Bearer ${await local365.tokenFor('leader', ['Sites.Selected'])}` };
  const inside = (path: string) =>
    local365.fetch(new Request(`https://graph.microsoft.com/v1.0${path}`, { headers })).then(whole);
  for (const [name, pathFor] of Object.entries(questions)) {
    const times: number[] = [];
    for (let repeat = 0; repeat < repeats; repeat += 1) times.push((await timed(() => inside(pathFor(rows))))[0]);
    const middle = times.sort((one, other) => one - other)[Math.floor(repeats / 2)] ?? 0;
    print(name, `${middle.toFixed(1)} ms`);
  }
  const item = questions['one item'](rows);
  print('one item, the function itself', `${await perSecond(() => inside(item))} requests/s`);
  const door = await openDoor({ answer: local365.fetch, port: 0 });
  const outside = () => fetch(`http://127.0.0.1:${door.port}/v1.0${item}`, { headers }).then(whole);
  print(`one item, through the port, ${inFlight} at a time`, `${await perSecond(outside)} requests/s`);
  await door.close();
  local365.close();
  rmSync(folder, { recursive: true, force: true });
}

async function whole(response: Response) {
  const body = await response.arrayBuffer();
  if (!response.ok) throw new Error(Buffer.from(body).toString());
}

async function perSecond(ask: () => Promise<void>): Promise<number> {
  const asker = async () => {
    for (let count = 0; count < requests / inFlight; count += 1) await ask();
  };
  const [milliseconds] = await timed(() => Promise.all(Array.from({ length: inFlight }, asker)));
  return Math.round((1000 * requests) / milliseconds);
}

const print = (name: string, value: string) => console.log(`  ${name.padEnd(36)} ${value.padStart(16)}`);

async function timed<T>(work: () => Promise<T>): Promise<readonly [milliseconds: number, value: T]> {
  const start = performance.now();
  const value = await work();
  return [performance.now() - start, value];
}
