import { afterAll, afterEach, beforeEach, expect, vi } from 'vitest';

/** What the code complained of while one test ran. */
const complaints: string[] = [];

beforeEach(() => {
  complaints.length = 0;
  vi.spyOn(console, 'error').mockImplementation((...said) => void complaints.push(said.map(String).join(' ')));
});

afterEach(async () => {
  if (typeof document !== 'undefined') await tidyPage();
  expect(complaints, 'console.error fails a test').toEqual([]);
});

/** The next file is run in the same process: it finds the world as this one found it. */
afterAll(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  if (typeof window === 'undefined') return;
  localStorage.clear();
  sessionStorage.clear();
  window.history.replaceState(null, '', '/');
});

async function tidyPage() {
  const { cleanup } = await import('@testing-library/react');
  cleanup();
}

if (typeof window !== 'undefined') await import('./missingInJsdom.ts');
