import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One byte for each answer that was held against the contract, in whatever process. */
export const contractCountFile = join(import.meta.dirname, '../../node_modules/.cache/contract-answers');

const contract = join(import.meta.dirname, '../../../shared/contract/graph/graph-subset.openapi.json');

/** Before all tests: begins at zero. */
export function setup() {
  mkdirSync(dirname(contractCountFile), { recursive: true });
  rmSync(contractCountFile, { force: true });
}

/** After all tests: says how many answers were held against Microsoft's contract. */
export function teardown() {
  const count = existsSync(contractCountFile) ? statSync(contractCountFile).size : 0;
  console.log(
    existsSync(contract)
      ? `\n Contract  ${count} answers of the local Graph were held against Microsoft's contract`
      : `\n Contract  SKIPPED: Microsoft's contract is not beside the repository`,
  );
}
