import type { PlanId } from '../domain/id.ts';
import type { Measure } from '../domain/measure.ts';
import { percentOf } from '../domain/percentOf.ts';
import type { Task } from '../domain/task.ts';
import { newTaskPath, planBucketsPath, taskPath } from '../graph/plannerPaths.ts';
import { plannerScopes } from '../graph/scopes.ts';
import { refusalOf } from '../queries/refusalOf.ts';
import type { Services } from '../queries/services.ts';
import { firstBucket } from '../wire/plannerBucket.ts';
import { parseTask } from '../wire/plannerTask.ts';
import { newTaskFields } from '../wire/taskFields.ts';
import { loadMeasure, type MeasureOutcome } from './changeMeasure.ts';
import { sendEcho, type Echo } from './echo.ts';
import { faultOf } from './faultOf.ts';
import { findUnlinkedTask } from './findUnlinkedTask.ts';
import { linkTask } from './linkTask.ts';
import { referToMeasure } from './referToMeasure.ts';

/** A task wanted for a measure, in a plan, and in a bucket of its board; without one in the first. */
export type TaskWish = { readonly measure: Measure; readonly planId: PlanId; readonly bucketId?: string | undefined };

/**
 * What came of it. `unsent`: the task stands, but its reference back here, or its row in the list, does not yet.
 * Already linked: somebody else was first, and `unsent` is a second task that could not be removed. Uncertain: sent, and
 * Planner does not show it yet; the same wish may be tried again, since the plan is looked through before a task is made.
 */
export type CreateTaskOutcome =
  | { readonly kind: 'created'; readonly task: Task; readonly measure: Measure; readonly unsent: readonly Echo[] }
  | { readonly kind: 'alreadyLinked'; readonly measure: Measure; readonly unsent: readonly Echo[] }
  | { readonly kind: 'uncertain'; readonly planId: PlanId };

/**
 * Makes a Planner task for a measure, links the two in the list, and puts the way back on the task.
 *
 * Never twice: the row is read again first, a task this person has made of the same name and nobody has linked is taken
 * up instead, and of two made at once the one that lost the row is removed. A refusal is thrown; no task was made then.
 */
export async function createTask(services: Services, wish: TaskWish): Promise<CreateTaskOutcome> {
  const { measure, planId } = wish;
  const now = (await loadMeasure(services, measure.stored.itemId)) ?? measure;
  if (now.task !== undefined) return { kind: 'alreadyLinked', measure: now, unsent: [] };
  const found = await findUnlinkedTask(services, planId, now.title);
  const task = found ?? (await makeTask(services, { ...wish, measure: now }));
  if (task === undefined) return { kind: 'uncertain', planId };
  const linking = await tryToLink(services, now, task);
  if (linking.kind === 'changed') {
    const remove = () => services.graph.delete(taskPath(task.id), task.version, { scopes: plannerScopes });
    return { kind: 'alreadyLinked', measure: linking.theirs, unsent: found ? [] : await sendEcho('surplusTask', remove) };
  }
  const reference = await sendEcho('taskReference', () => referToMeasure(services, task, now));
  if (linking.kind === 'saved') return { kind: 'created', task, measure: linking.measure, unsent: reference };
  const link: Echo = { kind: 'listRow', send: () => linkAgain(services, now, task), refusal: linking.refusal };
  return { kind: 'created', task, measure: now, unsent: [link, ...reference] };
}

/** The new task, in the bucket that was chosen or the first of the plan's board; where its making is uncertain, what the plan shows, and undefined where it shows nothing yet. */
async function makeTask(services: Services, { measure, planId, bucketId }: TaskWish): Promise<Task | undefined> {
  const chosen = bucketId ?? (await firstBucketOf(services, planId));
  const fields = newTaskFields(measure, planId, { percentComplete: percentOf(measure.status), bucketId: chosen });
  try {
    return parseTask(await services.graph.post(newTaskPath, fields, { scopes: plannerScopes }))?.task;
  } catch (error) {
    if (faultOf(error) !== 'uncertain') throw error;
    return findUnlinkedTask(services, planId, measure.title).catch(() => undefined);
  }
}

/** Where the task stands on the board is worth asking, not worth failing for. */
async function firstBucketOf({ graph }: Services, planId: PlanId): Promise<string | undefined> {
  const buckets = await graph.getAll(planBucketsPath(planId), { scopes: plannerScopes, interactive: true }).catch(() => []);
  return firstBucket(buckets);
}

type Linking = Exclude<MeasureOutcome, { kind: 'uncertain' }> | { readonly kind: 'unsent'; readonly refusal: Echo['refusal'] };

async function tryToLink(services: Services, measure: Measure, task: Task): Promise<Linking> {
  try {
    const outcome = await linkTask(services, measure, task);
    return outcome.kind === 'uncertain' ? { kind: 'unsent', refusal: undefined } : outcome;
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === undefined) throw error;
    return { kind: 'unsent', refusal };
  }
}

async function linkAgain(services: Services, measure: Measure, task: Task): Promise<void> {
  await linkTask(services, (await loadMeasure(services, measure.stored.itemId)) ?? measure, task);
}
