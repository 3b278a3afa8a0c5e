/** How much Planner lets one have. Microsoft may change the numbers without notice, so a tenant may set its own. */
export type PlannerLimits = {
  readonly activeTasksInPlan: number;
  readonly tasksInPlan: number;
  readonly bucketsInPlan: number;
  readonly plansOfGroup: number;
  readonly assigneesOfTask: number;
  readonly checklistItemsOfTask: number;
  readonly referencesOfTask: number;
  readonly tasksOfAssignee: number;
  readonly tasksOfCreator: number;
  readonly usersOfPlan: number;
};

/** The newest published numbers (learn.microsoft.com/office365/planner/planner-limits). */
export const publishedLimits: PlannerLimits = {
  activeTasksInPlan: 3_000,
  tasksInPlan: 9_000,
  bucketsInPlan: 200,
  plansOfGroup: 400,
  assigneesOfTask: 20,
  checklistItemsOfTask: 20,
  referencesOfTask: 15,
  tasksOfAssignee: 9_000,
  tasksOfCreator: 20_000,
  usersOfPlan: 100,
};

/** The code Planner refuses with, 403, when a limit is reached (planner-overview.md, common error status codes). */
export const limitCodes: Readonly<Record<keyof PlannerLimits, string>> = {
  activeTasksInPlan: 'MaximumActiveTasksInProject',
  tasksInPlan: 'MaximumTasksInProject',
  bucketsInPlan: 'MaximumBucketsInProject',
  plansOfGroup: 'MaximumPlannerPlans',
  assigneesOfTask: 'MaximumAssigneesInTasks',
  checklistItemsOfTask: 'MaximumChecklistItemsOnTask',
  referencesOfTask: 'MaximumReferencesOnTask',
  tasksOfAssignee: 'MaximumTasksAssignedToUser',
  tasksOfCreator: 'MaximumTasksCreatedByUser',
  usersOfPlan: 'MaximumUsersSharedWithProject',
};
