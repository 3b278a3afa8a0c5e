import type { PlannerLimits } from './plannerSettings.ts';
import { Refusal } from '../Refusal.ts';
import type { Call } from '../route.ts';

/** Refuses when there would be more of something than Planner allows; the code says of what. */
export function refuseOver({ settings }: Call, limit: keyof PlannerLimits, count: number) {
  if (count > settings.planner.limits[limit]) throw new Refusal(limit);
}
