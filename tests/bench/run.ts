import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bigTableCosts } from './bigTable.ts';
import { exportCosts } from './export.ts';
import { timeLocalGraph } from './localGraph.ts';
import { isReached, tableOf } from './measurement.ts';
import { plannerSyncCosts } from './plannerSync.ts';
import { postingCosts } from './posting.ts';
import { rollUpCosts } from './rollUp.ts';
import { saveToSeenCosts } from './saveToSeen.ts';
import { sizesOf } from './size.ts';
import { unitPageCosts } from './unitPage.ts';

/*
 * npm run bench: counts and sizes first, the same on every machine; a figure that is not reached is marked and makes the exit code 1.
 * Then the local Graph's times with few rows and many, which are this machine's: the million takes minutes, and `-- --rows 5000,50000` leaves it out.
 */

const { values } = parseArgs({ options: { rows: { type: 'string', default: '5000,50000,1000000' } } });

if (!existsSync('dist/index.html')) {
  console.error('There is no production build to weigh: npm run build');
  process.exit(1);
}
const measurements = [
  ...sizesOf('dist'),
  ...(await unitPageCosts()),
  ...(await plannerSyncCosts()),
  ...(await postingCosts()),
  ...(await saveToSeenCosts()),
  ...rollUpCosts(),
  ...(await bigTableCosts()),
  ...(await exportCosts()),
];
mkdirSync('build', { recursive: true });
writeFileSync('build/bench.json', `${JSON.stringify(measurements, null, 2)}\n`);
console.log(tableOf(measurements));
process.exitCode = measurements.some((each) => !isReached(each)) ? 1 : 0;
for (const rows of values.rows.split(',').map(Number)) await timeLocalGraph(rows);
