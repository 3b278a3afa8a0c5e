import type { MeasureStatus } from './measure.ts';

/** What Planner shows of a status: 0, 50 or 100 percent. A cancelled measure is as done as it gets. */
const percentByStatus = { notStarted: 0, inProgress: 50, implemented: 100, cancelled: 100 } as const satisfies Record<
  MeasureStatus,
  number
>;

/** The share done (0–100) that a status stands for in Planner. */
export function percentOf(status: MeasureStatus): number {
  return percentByStatus[status];
}
