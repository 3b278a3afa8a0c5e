import { chromium, type Page } from '@playwright/test';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import webpack from 'webpack';
import { findBrowser } from '../e2e/browser.ts';
import type { Measurement } from './measurement.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** One side at one size: milliseconds until it stood in the page, until a keystroke was seen, and of work in that; and how many nodes it was. */
type Cost = { readonly mount: number; readonly keystroke: number; readonly work: number; readonly nodes: number };

/**
 * Our long table beside Fluent's DataGrid in one run of Chromium, the same 8 columns and rows: until it stands in the page, and until the list has followed
 * a keystroke in its search field. Ratios only: times are the machine's own.
 */
export async function bigTableCosts(): Promise<readonly Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'malekort-bench-'));
  await bundle(folder);
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(180_000);
    await page.goto(pathToFileURL(join(folder, 'page.html')).href);
    const ours = await middle(page, 'ours', 5_000, 9);
    const many = await middle(page, 'ours', 50_000, 9);
    const fluent = await middle(page, 'fluent', 5_000, 1);
    return measurementsOf(ours, many, fluent);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

function measurementsOf(ours: Cost, many: Cost, fluent: Cost): readonly Measurement[] {
  const ratio = (a: number, b: number) => Math.round((a / b) * 100) / 100;
  const name = (what: string) => `long table, ${what}`;
  return [
    { name: name('5 000 rows, nodes'), value: ours.nodes, unit: 'nodes', atMost: 500 },
    { name: name('50 000 rows, nodes'), value: many.nodes, unit: 'nodes', atMost: 500 },
    { name: name('5 000 rows in a DataGrid, nodes'), value: fluent.nodes, unit: 'nodes' },
    {
      name: name('5 000 rows, DataGrid against ours, mount'),
      value: ratio(fluent.mount, ours.mount),
      unit: 'ratio',
      atLeast: 60,
    },
    {
      name: name('5 000 rows, DataGrid against ours, keystroke'),
      value: ratio(fluent.keystroke, ours.keystroke),
      unit: 'ratio',
      atLeast: 400,
    },
    {
      name: name('5 000 rows, DataGrid against ours, work of a keystroke'),
      value: ratio(fluent.work, ours.work),
      unit: 'ratio',
      atLeast: 400,
    },
    { name: name('50 000 rows against 5 000, mount'), value: ratio(many.mount, ours.mount), unit: 'ratio', atMost: 1.2 },
    {
      name: name('50 000 rows against 5 000, keystroke'),
      value: ratio(many.keystroke, ours.keystroke),
      unit: 'ratio',
      atMost: 1.2,
    },
  ];
}

/** The middle of some runs. */
async function middle(page: Page, side: 'ours' | 'fluent', count: number, times: number): Promise<Cost> {
  const runs: Cost[] = [];
  for (let k = 0; k < times; k++)
    runs.push(
      await page.evaluate(
        ([asked, rows]) => (window as unknown as { measure: (side: string, count: number) => Cost }).measure(asked, rows),
        [side, count] as const,
      ),
    );
  const of = (part: keyof Cost) => runs.map((run) => run[part]).sort((a, b) => a - b)[times >> 1] ?? 0;
  return { mount: of('mount'), keystroke: of('keystroke'), work: of('work'), nodes: Math.max(...runs.map(({ nodes }) => nodes)) };
}

async function bundle(folder: string): Promise<void> {
  const compiler = webpack({
    mode: 'production',
    context: here('../../'),
    entry: here('./bigTablePage.tsx'),
    output: { path: folder, filename: 'page.js' },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: { rules: [{ test: /\.tsx?$/, use: { loader: 'swc-loader', options: swc } }] },
    performance: { hints: false },
  });
  await new Promise<void>((resolve, reject) => {
    compiler?.run((error, stats) => {
      if (error || stats?.hasErrors() !== false) reject(error ?? new Error(stats?.toString({ all: false, errors: true })));
      else resolve();
    });
  });
  writeFileSync(
    join(folder, 'page.html'),
    '<!doctype html><html lang="nb"><body><div id="root"></div><script src="page.js"></script>',
  );
}

const swc = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    target: 'es2022',
    transform: { react: { runtime: 'automatic', development: false } },
  },
  module: { type: 'es6' },
};
