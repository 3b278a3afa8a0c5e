import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Measurement } from './measurement.ts';

/** What the script tags of each page load before anything else, and what each chunk after that weighs; gzip -9, 1 kB is 1 000 bytes. */
export function sizesOf(folder: string): readonly Measurement[] {
  const files = readdirSync(folder);
  const pages = files.filter((name) => name.endsWith('.html'));
  const scripts = (page: string) =>
    [...readFileSync(join(folder, page), 'utf8').matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src = '']) => src);
  const weight = (name: string) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length / 1000;
  const tenths = (value: number) => Math.round(value * 10) / 10;
  const total = (names: readonly string[]) => tenths(names.map(weight).reduce((sum, size) => sum + size, 0));
  const initial = new Set(pages.flatMap(scripts));
  const later = files.filter((name) => name.endsWith('.js') && !initial.has(name));
  return [
    ...pages.map((page): Measurement => ({
      name: `initial JS, gzip, ${page}`,
      value: total(scripts(page)),
      unit: 'kB',
      ...(page === 'index.html' ? { atMost: 140 } : {}),
    })),
    ...later.map((name): Measurement => ({
      name: `later chunk, gzip, ${name.split('.')[0] ?? name}`,
      value: tenths(weight(name)),
      unit: 'kB',
    })),
  ];
}
