import type { MeasureStatus } from './measure.ts';

/** The share done (0–100) Planner's own page shows for a status; a cancelled measure is as done as it gets. */
export function percentOf(status: MeasureStatus): 0 | 50 | 100 {
  switch (status) {
    case 'notStarted':
      return 0;
    case 'inProgress':
      return 50;
    case 'implemented':
    case 'cancelled':
      return 100;
  }
}

/** The status a share done stands for: nothing, all, or something in between. */
export function statusOf(percent: number): Exclude<MeasureStatus, 'cancelled'> {
  if (percent <= 0) return 'notStarted';
  return percent >= 100 ? 'implemented' : 'inProgress';
}
