import { onTestFinished } from 'vitest';
import { createLocal365 } from '../../src/local365/local365.ts';
import type { Local365, Local365Options } from '../../src/local365/local365.ts';
import { kristiansundSeed } from '../../src/local365/seed/kristiansund.ts';
import { validated } from './validated.ts';

/** What a test may want otherwise: another seed, a page size, settings, a clock. */
export type PretendOptions = Partial<Local365Options>;

/** The day on which tests take place, when they do not say another. */
export const testDay = new Date('2026-11-22T08:00:00Z');

/**
 * A tenant for one test: the Kristiansund seed in memory, two entities a page, a clock that stands still.
 *
 * Every answer is held against Microsoft's contract. It is closed when the test is over.
 */
export async function pretendTenant(options: PretendOptions = {}): Promise<Local365> {
  const local365 = await createLocal365({ seed: kristiansundSeed(), pageSize: 2, now: () => testDay, ...options });
  onTestFinished(() => local365.close());
  return { ...local365, fetch: validated(local365.fetch) };
}
