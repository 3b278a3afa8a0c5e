import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tableOf } from './measurement.ts';
import { sizesOf } from './size.ts';
import { unitPageCosts } from './unitPage.ts';

/* npm run bench: counts and sizes, the same on every machine. A figure that is not reached is marked and makes the exit code 1. */

if (!existsSync('dist/index.html')) {
  console.error('There is no production build to weigh: npm run build');
  process.exit(1);
}
const measurements = [...sizesOf('dist'), ...(await unitPageCosts())];
mkdirSync('build', { recursive: true });
writeFileSync('build/bench.json', `${JSON.stringify(measurements, null, 2)}\n`);
console.log(tableOf(measurements));
process.exitCode = measurements.some(({ value, atMost }) => atMost !== undefined && value > atMost) ? 1 : 0;
