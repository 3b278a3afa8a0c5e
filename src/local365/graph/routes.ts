import { groupRoutes } from './directory/groups.ts';
import { photoRoutes } from './directory/photos.ts';
import { userRoutes } from './directory/users.ts';
import { plannerBucketRoutes } from './planner/plannerBuckets.ts';
import { plannerPlanDetailsRoutes } from './planner/plannerPlanDetails.ts';
import { plannerPlanRoutes } from './planner/plannerPlans.ts';
import { plannerTaskDetailsRoutes } from './planner/plannerTaskDetails.ts';
import { plannerTaskRoutes } from './planner/plannerTasks.ts';
import { channelMessageListRoutes } from './teams/channelMessageLists.ts';
import { channelMessageRoutes } from './teams/channelMessages.ts';
import { channelRoutes } from './teams/channels.ts';
import { notificationRoutes } from './teams/notifications.ts';
import { teamRoutes } from './teams/teams.ts';
import type { Route } from './route.ts';
import { sharePointRoutes } from './sharePoint/sharePointRoutes.ts';

/** Every operation the pretend tenant answers. A new one is a file of routes, named here. */
export const routes: readonly Route[] = [
  ...userRoutes,
  ...photoRoutes,
  ...groupRoutes,
  ...teamRoutes,
  ...channelRoutes,
  ...channelMessageRoutes,
  ...channelMessageListRoutes,
  ...notificationRoutes,
  ...sharePointRoutes,
  ...plannerPlanRoutes,
  ...plannerPlanDetailsRoutes,
  ...plannerBucketRoutes,
  ...plannerTaskRoutes,
  ...plannerTaskDetailsRoutes,
];
