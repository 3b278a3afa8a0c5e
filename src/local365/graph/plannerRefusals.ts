import type { RefusalEntry } from './refusalEntry.ts';

const overview = 'docs-contrib planner-overview.md, common Planner error conditions';

/** What Planner refuses. Its code is empty more often than not. */
export const plannerRefusals = {
  plannerInvalid: { status: 400, code: '', message: 'The request is invalid.', source: overview },
  plannerForbidden: {
    status: 403,
    code: '',
    message: 'You do not have the required permissions to access this item.',
    source: 'docs-contrib concepts/json-batching.md',
  },
  plannerNotFound: {
    status: 404,
    code: '',
    message: 'The requested item is not found.',
    source: '[U] message; 404 by planner-overview.md',
  },
  plannerConflict: {
    status: 409,
    code: '',
    message: 'The requested changes conflict with changes made since the given version.',
    source: '[U] message; 409 by planner-overview.md, versioning',
  },
  plannerMatchMissing: {
    status: 412,
    code: '',
    message: 'The If-Match header must be specified for this kind of request.',
    source: 'issues pnpjs#841, pnpjs#1033',
  },
  plannerMatchInvalid: {
    status: 412,
    code: '',
    message: 'The If-Match header contains an invalid value.',
    source: 'issues microsoft-graph-docs#4617, microsoft-graph-docs-contrib#7613',
  },
  plannerActiveTasksInPlan: limit('MaximumActiveTasksInProject'),
  plannerTasksInPlan: limit('MaximumTasksInProject'),
  plannerBucketsInPlan: limit('MaximumBucketsInProject'),
  plannerPlansOfGroup: limit('MaximumPlannerPlans'),
  plannerAssigneesOfTask: limit('MaximumAssigneesInTasks'),
  plannerChecklistItemsOfTask: limit('MaximumChecklistItemsOnTask'),
  plannerReferencesOfTask: limit('MaximumReferencesOnTask'),
  plannerTasksOfAssignee: limit('MaximumTasksAssignedToUser'),
  plannerTasksOfCreator: limit('MaximumTasksCreatedByUser'),
  plannerUsersOfPlan: limit('MaximumUsersSharedWithProject'),
} as const satisfies Record<string, RefusalEntry>;

/** A limit is told by its code; the words are nobody's to branch on. */
function limit<Code extends string>(code: Code) {
  return { status: 403, code, message: `The limit ${code} has been reached.`, source: overview } as const;
}
