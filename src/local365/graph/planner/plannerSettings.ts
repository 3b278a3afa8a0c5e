/** How many of each Planner allows, and what of its behaviour is documented nowhere ([U]). */
export type PlannerSettings = {
  /** Keyed by the refusal that a further one is met with. */
  readonly limits: PlannerLimits;
  /** Tasks a page. */
  readonly pageSize: number;
  /** Versions whose ETags can still be resolved; an older one is 412. */
  readonly versionsKept: number;
  /** [U] Milliseconds before the details of a new task can be found: Planner's reads are eventually consistent. */
  readonly detailsDelay: number;
};

/** The numbers may change without notice, so a tenant may set its own. */
export type PlannerLimits = {
  readonly plannerActiveTasksInPlan: number;
  readonly plannerTasksInPlan: number;
  readonly plannerBucketsInPlan: number;
  readonly plannerPlansOfGroup: number;
  readonly plannerAssigneesOfTask: number;
  readonly plannerChecklistItemsOfTask: number;
  readonly plannerReferencesOfTask: number;
  readonly plannerTasksOfAssignee: number;
  readonly plannerTasksOfCreator: number;
  readonly plannerUsersOfPlan: number;
};

/** The newest published numbers (learn.microsoft.com/office365/planner/planner-limits). */
export const defaultPlannerSettings: PlannerSettings = {
  limits: {
    plannerActiveTasksInPlan: 3_000,
    plannerTasksInPlan: 9_000,
    plannerBucketsInPlan: 200,
    plannerPlansOfGroup: 400,
    plannerAssigneesOfTask: 20,
    plannerChecklistItemsOfTask: 20,
    plannerReferencesOfTask: 15,
    plannerTasksOfAssignee: 9_000,
    plannerTasksOfCreator: 20_000,
    plannerUsersOfPlan: 100,
  },
  pageSize: 400,
  versionsKept: 20,
  detailsDelay: 0,
};
