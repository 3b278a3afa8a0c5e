import { plannerBucketRoutes } from './plannerBuckets.ts';
import { plannerPlanDetailsRoutes } from './plannerPlanDetails.ts';
import { plannerPlanRoutes } from './plannerPlans.ts';
import { plannerTaskDetailsRoutes } from './plannerTaskDetails.ts';
import { plannerTaskRoutes } from './plannerTasks.ts';
import type { Route } from './route.ts';

/** Every operation the pretend tenant answers. A new one is a file of routes, named here. */
export const routes: readonly Route[] = [
  ...plannerPlanRoutes,
  ...plannerPlanDetailsRoutes,
  ...plannerBucketRoutes,
  ...plannerTaskRoutes,
  ...plannerTaskDetailsRoutes,
];
