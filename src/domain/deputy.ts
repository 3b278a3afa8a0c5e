import { addDays } from './day.ts';
import type { Deputy } from './unit.ts';

/** A deputy's time ended on a day (ISO): the day before is their last. Undefined where they had not begun: then there is none. */
export function endedOn({ person, from }: Deputy, day: string): Deputy | undefined {
  const to = addDays(day, -1);
  return from === undefined || from.slice(0, 10) <= to ? { person, from, to } : undefined;
}

/** Whether a deputy stands in on a day (ISO), or will. */
export function isStillDeputy({ to }: Deputy, day: string): boolean {
  return to === undefined || day <= to.slice(0, 10);
}
