import { blankPlanDetails, blankTask, blankTaskDetails } from '../graph/planner/plannerBlank.ts';
import { plannerTime } from '../graph/planner/plannerIds.ts';
import { between, firstOrderHint } from '../graph/planner/plannerOrderHints.ts';
import type { PlanSeed, TenantSeed } from '../seed/tenantSeed.ts';
import type { TenantDatabase } from './database.ts';
import { plannerStore, plannerTables } from './plannerStore.ts';
import type { PlannerThing } from './plannerStore.ts';
import type { TenantPart } from './tenantPart.ts';

/** Planner's share of the tenant: plans with their buckets and tasks, as if a group's first owner had made them. */
export const plannerPart: TenantPart = {
  tables: plannerTables,
  load: (database, seed, now) => {
    for (const plan of seed.plans) loadPlan(database, seed, plan, now);
  },
};

function loadPlan(database: TenantDatabase, seed: TenantSeed, plan: PlanSeed, now: Date) {
  const store = plannerStore(database);
  const idOf = (key: string | undefined) => seed.people.find((person) => person.key === key)?.id ?? key ?? '';
  const by = { user: { displayName: null, id: idOf(seed.teams.find(({ id }) => id === plan.groupId)?.owners[0]) } };
  const save = (kind: string, id: string, body: PlannerThing['body'], container = '') => {
    const thing = { kind, id, planId: plan.id, container, body, changes: {} };
    store.save({ ...thing, versions: [store.nextSerial()] });
  };
  save('plan', plan.id, { title: plan.title, createdBy: by, createdDateTime: plannerTime(now, 0) }, plan.groupId);
  save('planDetails', plan.id, blankPlanDetails);
  let orderHint = '';
  for (const { id, name } of plan.buckets) {
    orderHint = between(orderHint, '');
    save('bucket', id, { name, orderHint });
  }
  for (const [index, { id, assignees = [], ...task }] of plan.tasks.entries()) {
    const at = plannerTime(now, index);
    const first = firstOrderHint(now, index);
    const assignment = { '@odata.type': '#microsoft.graph.plannerAssignment', assignedBy: by, assignedDateTime: at };
    const assignments = Object.fromEntries(assignees.map((key) => [idOf(key), { ...assignment, orderHint: first }]));
    const completion = task.percentComplete === 100 ? { completedBy: by, completedDateTime: at } : {};
    const made = { createdBy: by, createdDateTime: at };
    save('task', id, { ...blankTask(first), ...task, ...completion, ...made, assignments }, task.bucketId);
    save('taskDetails', id, blankTaskDetails);
  }
}
