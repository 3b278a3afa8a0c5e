import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasContract } from '../contract/graphContract.ts';

/** One byte for each answer that was held against the contract, in whatever process of this run. */
const folder = mkdtempSync(join(tmpdir(), 'contract-'));
const file = join(folder, 'answers');

/** Before all tests: begins at zero, and lets every process know where to count. */
export function setup() {
  writeFileSync(file, '');
  process.env['CONTRACT_COUNT_FILE'] = file;
}

/** After all tests: says how many answers were held against Microsoft's contract. */
export function teardown() {
  const count = existsSync(file) ? statSync(file).size : 0;
  rmSync(folder, { recursive: true, force: true });
  console.log(
    hasContract
      ? `\n Contract  ${count} answers of the local Graph were held against Microsoft's contract\n`
      : `\n Contract  SKIPPED: Microsoft's contract is not beside the repository\n`,
  );
}
