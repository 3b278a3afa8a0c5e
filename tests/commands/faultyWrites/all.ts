import { agreementWrites } from './agreement.ts';
import { importWrites } from './imports.ts';
import { measureWrites } from './measures.ts';
import { resultWrites } from './results.ts';
import { roundWrites } from './rounds.ts';
import { shareWrites } from './shares.ts';
import { taskWrites } from './tasks.ts';
import { textWrites } from './texts.ts';
import type { FaultyWrite } from './write.ts';

/** Every write of the product, request by request: every fault is tried on each. */
export const faultyWrites: readonly FaultyWrite[] = [
  ...resultWrites,
  ...textWrites,
  ...measureWrites,
  ...taskWrites,
  ...agreementWrites,
  ...shareWrites,
  ...roundWrites,
  ...importWrites,
];
