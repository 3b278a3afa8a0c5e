import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlanId, TaskId } from '../../src/domain/id.ts';
import type { Measure, MeasureStatus, TaskLink } from '../../src/domain/measure.ts';
import { percentOf, statusOf } from '../../src/domain/percentOf.ts';
import type { Task } from '../../src/domain/task.ts';
import { isAgreed, mergedMeasure, planTaskSync, saidByList, saidByTask, type SyncStep } from '../../src/domain/taskSync.ts';
import { measureOf } from '../support/scorecardThings.ts';

const planId = 'plan' as PlanId;
const agreedOnNone = { agreedDue: { day: undefined } };
const linked = (status: MeasureStatus, agreedPercent: number, due?: string, agreed: Partial<TaskLink> = agreedOnNone): Measure =>
  measureOf('T-1', { status, due, task: { taskId: 'task' as TaskId, planId, agreedPercent, ...agreed } });
const task = (percentComplete: number, due?: string): Task => ({
  id: 'task' as TaskId,
  planId,
  title: 'T',
  percentComplete,
  due,
  checklist: undefined,
  version: '1',
});

test.each<[string, Measure, Task, object[]]>([
  ['nothing moved', linked('inProgress', 50), task(50), []],
  ['Planner shows another share of the same status', linked('inProgress', 50), task(30), []],
  ['the task was ticked', linked('inProgress', 50), task(100), [{ kind: 'storeFromTask', fields: ['status'] }]],
  ['the task was opened again', linked('implemented', 100), task(0), [{ kind: 'storeFromTask', fields: ['status'] }]],
  ['the list moved', linked('implemented', 50), task(50), [{ kind: 'updateTask', fields: ['status'] }]],
  ['both moved to the same', linked('implemented', 50), task(100), [{ kind: 'agreed', fields: ['status'] }]],
  ['both moved apart', linked('implemented', 50), task(0), [{ kind: 'bothMoved', fields: ['status'] }]],
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

const [may, june, july] = ['2026-05-01', '2026-06-01', '2026-07-01'];
const on = (day: string | undefined) => ({ agreedDue: { day } });

test.each<[string, Measure, Task, object[]]>([
  ['nothing moved', linked('inProgress', 50, may, on(may)), task(50, may), []],
  ['moved in Planner', linked('inProgress', 50, may, on(may)), task(50, june), [{ kind: 'storeFromTask', fields: ['due'] }]],
  ['taken away in Planner', linked('inProgress', 50, may, on(may)), task(50), [{ kind: 'storeFromTask', fields: ['due'] }]],
  ['moved in the list', linked('inProgress', 50, june, on(may)), task(50, may), [{ kind: 'updateTask', fields: ['due'] }]],
  ['set in the list', linked('inProgress', 50, june, on(undefined)), task(50), [{ kind: 'updateTask', fields: ['due'] }]],
  ['moved apart', linked('inProgress', 50, june, on(may)), task(50, july), [{ kind: 'bothMoved', fields: ['due'] }]],
  ['moved to the same', linked('inProgress', 50, june, on(may)), task(50, june), [{ kind: 'agreed', fields: ['due'] }]],
  ['other than in Planner, and nobody remembers', linked('inProgress', 50, may, {}), task(50, june), [{ kind: 'bothMoved' }]],
  ['as in Planner, and nobody remembers: worth no request', linked('inProgress', 50, may, {}), task(50, may), []],
  [
    'remembered together with a status that moved',
    linked('inProgress', 50, may, {}),
    task(100, may),
    [{ kind: 'storeFromTask', fields: ['status', 'due'] }],
  ],
  [
    'for a person to settle, and does not hold up a ticked task',
    linked('inProgress', 50, may, {}),
    task(100, june),
    [{ kind: 'storeFromTask', fields: ['status'] }],
  ],
  ['of a cancelled measure, which asks nothing', linked('cancelled', 100, june, on(may)), task(100, may), []],
])('a due day %s', (_, measure, its, steps) => {
  expect(planTaskSync([measure], [its])).toMatchObject(steps);
  expect(planTaskSync([measure], [its])).toHaveLength(steps.length);
});

test('everybody sees what the side that moved says', () => {
  const measure = linked('inProgress', 50, may, on(may));
  const seen = (its: Task) => mergedMeasure(measure, planTaskSync([measure], [its])[0]);
  expect(seen(task(100, may))).toEqual({ ...measure, status: 'implemented' });
  expect(seen(task(50, june))).toEqual({ ...measure, due: june });
  expect(seen(task(50, may))).toBe(measure);
});

/** Both as they are when a step has been carried out; a person lets the list hold. */
function carriedOut(measure: Measure, its: Task, step: Exclude<SyncStep, { kind: 'taskGone' }>): readonly [Measure, Task] {
  const said = step.kind === 'updateTask' || step.kind === 'bothMoved' ? saidByList(measure) : saidByTask(its);
  const [status, due] = [step.fields.includes('status'), step.fields.includes('due')];
  const link: TaskLink = {
    ...measure.task!,
    ...(status ? { agreedPercent: said.percentComplete } : {}),
    ...(due ? { agreedDue: { day: said.due } } : {}),
  };
  const next = { ...measure, ...(status && step.kind !== 'bothMoved' ? { status: said.status } : {}), task: link };
  return [
    due ? { ...next, due: said.due } : next,
    {
      ...its,
      ...(status ? { percentComplete: said.percentComplete } : {}),
      ...(due ? { due: said.due } : {}),
    },
  ];
}

test('however they stand, three steps at most bring them together, and no side that stood still is followed', () => {
  const day = fc.option(fc.constantFrom(may, june, july), { nil: undefined });
  const agreed = fc.oneof(fc.constant({}), fc.record({ agreedDue: fc.record({ day }) }));
  const status = fc.constantFrom('notStarted', 'inProgress', 'implemented', 'cancelled');
  const percent = fc.constantFrom(0, 30, 50, 100);
  fc.assert(
    fc.property(status, percent, percent, day, day, agreed, (itsStatus, there, before, due, dueThere, link) => {
      let [measure, its] = [linked(itsStatus, before, due, link), task(there, dueThere)];
      for (let round = 0; round < 3; round += 1) {
        const [step] = planTaskSync([measure], [its]);
        if (step === undefined) return;
        if (step.kind === 'taskGone') throw new Error('It is there.');
        const remembered = link as Partial<TaskLink>;
        if (step.kind === 'storeFromTask' && step.fields.includes('due') && remembered.agreedDue && due !== dueThere)
          expect(due).toBe(remembered.agreedDue.day);
        [measure, its] = carriedOut(measure, its, step);
        expect(isAgreed(measure, step.fields, saidByTask(its))).toBe(true);
      }
      expect(planTaskSync([measure], [its])).toEqual([]);
    }),
  );
});

test.each(['notStarted', 'inProgress', 'implemented'] as const)('%s goes to Planner and back', (status) =>
  expect(statusOf(percentOf(status))).toBe(status),
);
