import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One byte for each answer that was held against the contract, in whatever process. */
export const contractCountFile = fileURLToPath(new URL('../../node_modules/.cache/contract-answers', import.meta.url));

const contract = fileURLToPath(new URL('../../../shared/contract/graph/graph-subset.openapi.json', import.meta.url));

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
