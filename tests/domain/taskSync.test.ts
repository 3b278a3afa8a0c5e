import { expect, test } from 'vitest';
import type { PlanId, TaskId } from '../../src/domain/id.ts';
import type { Measure, MeasureStatus } from '../../src/domain/measure.ts';
import { percentOf, statusOf } from '../../src/domain/percentOf.ts';
import type { Task } from '../../src/domain/task.ts';
import { mergedStatus, planTaskSync } from '../../src/domain/taskSync.ts';
import { measureOf } from '../support/scorecardThings.ts';

const planId = 'plan' as PlanId;
const linked = (status: MeasureStatus, agreedPercent: number): Measure =>
  measureOf('T-1', { status, task: { taskId: 'task' as TaskId, planId, agreedPercent } });
const task = (percentComplete: number): Task => ({
  id: 'task' as TaskId,
  planId,
  title: 'T',
  percentComplete,
  due: undefined,
  checklist: undefined,
  version: '1',
});

test.each<[string, Measure, Task, object[]]>([
  ['nothing moved', linked('inProgress', 50), task(50), []],
  ['Planner shows another share of the same status', linked('inProgress', 50), task(30), []],
  [
    'the task was ticked',
    linked('inProgress', 50),
    task(100),
    [{ kind: 'storeFromTask', status: 'implemented', agreedPercent: 100 }],
  ],
  [
    'the task was opened again',
    linked('implemented', 100),
    task(0),
    [{ kind: 'storeFromTask', status: 'notStarted', agreedPercent: 0 }],
  ],
  ['the list moved', linked('implemented', 50), task(50), [{ kind: 'updateTask', percentComplete: 100 }]],
  ['both moved to the same', linked('implemented', 50), task(100), [{ kind: 'agreed', agreedPercent: 100 }]],
  ['both moved apart', linked('implemented', 50), task(0), [{ kind: 'bothMoved' }]],
  ['a cancelled measure asks nothing of its task', linked('cancelled', 50), task(50), []],
  [
    'a cancelled measure whose task moved is for the person to settle',
    linked('cancelled', 50),
    task(100),
    [{ kind: 'bothMoved' }],
  ],
])('%s', (_, measure, its, steps) => {
  expect(planTaskSync([measure], [its])).toMatchObject(steps);
  expect(planTaskSync([measure], [its])).toHaveLength(steps.length);
});

test('a task that is gone is told of, and a measure without a task asks for none', () => {
  expect(planTaskSync([linked('inProgress', 50), measureOf('T-2')], [])).toMatchObject([{ kind: 'taskGone' }]);
});

test('a task of a plan that could not be read is not taken for gone', () => {
  expect(planTaskSync([linked('inProgress', 50)], [], new Set())).toEqual([]);
  expect(planTaskSync([linked('inProgress', 50)], [], new Set([planId]))).toMatchObject([{ kind: 'taskGone' }]);
});

test('everybody sees the status of the side that moved', () => {
  const measure = linked('inProgress', 50);
  expect(mergedStatus(measure, planTaskSync([measure], [task(100)])[0])).toBe('implemented');
  expect(mergedStatus(measure, undefined)).toBe('inProgress');
});

test('after a step is carried out nothing is left to do', () => {
  const [step] = planTaskSync([linked('inProgress', 50)], [task(100)]);
  if (step?.kind !== 'storeFromTask') throw new Error('The task was ticked.');
  expect(planTaskSync([linked(step.status, step.agreedPercent)], [task(100)])).toEqual([]);
});

test.each(['notStarted', 'inProgress', 'implemented'] as const)('%s goes to Planner and back', (status) =>
  expect(statusOf(percentOf(status))).toBe(status),
);
