import { defineConfig } from 'vitest/config';

/** Node by default; a test of what a browser shows begins with `// @vitest-environment jsdom`. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    globalSetup: ['tests/support/contractCount.ts'],
    setupFiles: ['tests/support/setUp.ts'],
    restoreMocks: true,
    testTimeout: 30_000,
  },
});
