const segment = encodeURIComponent;

/** The plans the person is a member of. */
export const myPlansPath = '/v1.0/me/planner/plans';

/** A plan's tasks. */
export const planTasksPath = (plan: string): string => `/v1.0/planner/plans/${segment(plan)}/tasks`;

/** A plan's buckets. */
export const planBucketsPath = (plan: string): string => `/v1.0/planner/plans/${segment(plan)}/buckets`;

/** Where a new task is posted. */
export const newTaskPath = '/v1.0/planner/tasks';

/** One task. */
export const taskPath = (task: string): string => `/v1.0/planner/tasks/${segment(task)}`;

/** A task's description, checklist and references, with a version of their own. */
export const taskDetailsPath = (task: string): string => `${taskPath(task)}/details`;
