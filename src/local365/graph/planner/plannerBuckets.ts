import { plannerReading, plannerWriting } from './plannerScopes.ts';
import { createdAnswer, entityOf, oneAnswer, pageAnswer } from './plannerEntities.ts';
import { bucketForm } from './plannerForms.ts';
import { refuseOver } from './plannerLimits.ts';
import { changeOf, loadThing, requiredText, signed, storeOf, written } from './plannerThings.ts';
import { changed, changedAnswer, matchedVersion, refuseConflict, refuseStaleDelete } from './plannerWriting.ts';
import { noContent } from '../route.ts';
import type { Answer, Call, Route } from '../route.ts';

/** The columns of a plan's board. */
export const plannerBucketRoutes: readonly Route[] = [
  { method: 'GET', path: '/planner/plans/{plannerPlan-id}/buckets', scopes: plannerReading, cost: 0, answer: bucketsOfPlan },
  { method: 'POST', path: '/planner/buckets', scopes: plannerWriting, cost: 0, answer: createBucket },
  { method: 'GET', path: '/planner/buckets/{plannerBucket-id}', scopes: plannerReading, cost: 0, answer: readBucket },
  { method: 'PATCH', path: '/planner/buckets/{plannerBucket-id}', scopes: plannerWriting, cost: 0, answer: changeBucket },
  { method: 'DELETE', path: '/planner/buckets/{plannerBucket-id}', scopes: plannerWriting, cost: 0, answer: deleteBucket },
];

const context = 'planner/buckets/$entity';
const bucketOf = (call: Call) => loadThing(call, 'bucket', call.params['plannerBucket-id'] ?? '');

function bucketsOfPlan(call: Call): Answer {
  const plan = loadThing(call, 'plan', call.params['plannerPlan-id'] ?? '');
  return pageAnswer(call, storeOf(call).ofPlan('bucket', plan.id), `planner/plans('${plan.id}')/buckets`);
}

function readBucket(call: Call): Answer {
  return oneAnswer(call, bucketOf(call), context);
}

function createBucket(call: Call): Answer {
  const { planId: _plan, ...rest } = call.body();
  const plan = loadThing(call, 'plan', requiredText(call.body(), 'planId'));
  requiredText(rest, 'name');
  refuseOver(call, 'plannerBucketsInPlan', storeOf(call).ofPlan('bucket', plan.id).length + 1);
  const change = changeOf(call);
  const { body } = written({ name: '', orderHint: change.first }, rest, bucketForm, change);
  const { id } = signed(call, change);
  const bucket = { kind: 'bucket', id, planId: plan.id, container: '', body, versions: [change.serial], changes: {} };
  storeOf(call).save(bucket);
  return createdAnswer(bucket, context);
}

function changeBucket(call: Call): Answer {
  const bucket = bucketOf(call);
  const since = matchedVersion(call, bucket);
  const change = changeOf(call);
  const { body, touched } = written(bucket.body, call.body(), bucketForm, change);
  refuseConflict(bucket, since, touched);
  const next = changed(call, bucket, body, touched, change.serial);
  return changedAnswer(call, () => entityOf(next), context);
}

/** Its tasks go with it, as on Planner's own board. */
function deleteBucket(call: Call): Answer {
  const bucket = bucketOf(call);
  refuseStaleDelete(call, bucket);
  const store = storeOf(call);
  for (const task of store.inContainer('task', bucket.id)) store.remove('task', task.id);
  store.remove('bucket', bucket.id);
  return noContent;
}
