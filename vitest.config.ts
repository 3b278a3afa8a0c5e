import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, so that no process is left alone with it at the end. */
const longest = /faultMatrix|killed|sequences/;

/** Tests of one environment stand together, since a process has one and takes the next file only when that is of the same. */
class ByEnvironment extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const sorted = await super.sort(files);
    return sorted.sort((one, other) => placeOf(one) - placeOf(other));
  }
}

function placeOf({ moduleId }: TestSpecification): number {
  if (readFileSync(moduleId, 'utf8').startsWith('// @vitest-environment jsdom')) return 0;
  return longest.test(moduleId) ? 1 : 2;
}

/** Node by default; a test of what a browser shows begins with `// @vitest-environment jsdom`. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    globalSetup: ['tests/support/contractCount.ts'],
    setupFiles: ['tests/support/setUp.ts'],
    isolate: false, // what is loaded stays loaded for the next file: loading it was a third of the time
    maxWorkers: '100%',
    sequence: { sequencer: ByEnvironment },
    restoreMocks: true,
    testTimeout: 30_000,
  },
});
