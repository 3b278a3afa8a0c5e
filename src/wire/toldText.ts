import * as z from 'zod/mini';
import type { Told, ToldMark } from '../domain/told.ts';

const marks = ['desired', 'acceptable', 'unacceptable', 'notMeasured', 'unread', 'unassessed', 'implemented', 'overdue'] as const;
const rows = z.array(z.tuple([z.string(), z.enum(marks satisfies readonly ToldMark[]), z.string()]));

/** A note holds about 64 000 characters. */
const most = 60_000;

/** What was told, as it is kept in the list. Where it is too long the texts are left out; where that is not enough, nothing is kept. */
export function toldText(told: Told): string | undefined {
  const whole = JSON.stringify([...told].map(([key, { mark, text }]) => [key, mark, text]));
  if (whole.length <= most) return whole;
  const short = JSON.stringify([...told].map(([key, { mark }]) => [key, mark, '']));
  return short.length <= most ? short : undefined;
}

/** Reads what was told; undefined where it cannot be read, and then nothing is said to be new. */
export function readTold(text: string | undefined): Told | undefined {
  if (text === undefined) return undefined;
  try {
    const read = rows.safeParse(JSON.parse(text));
    return read.success ? new Map(read.data.map(([key, mark, row]) => [key, { mark, text: row }])) : undefined;
  } catch {
    return undefined;
  }
}
