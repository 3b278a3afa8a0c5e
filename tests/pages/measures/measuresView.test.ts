import { expect, test } from 'vitest';
import type { PlanId, TaskId } from '../../../src/domain/id.ts';
import type { Task } from '../../../src/domain/task.ts';
import { measuresView } from '../../../src/pages/measures/measuresView.ts';
import type { PlanReading } from '../../../src/queries/tasks.ts';
import { textsOf } from '../../../src/text/texts.ts';
import { reader, seededPage } from '../seededPage.ts';

const planId = 'Kultur-plan-0000000000000001' as PlanId;
const taskId = 'Kultur-task-0000000000000009' as TaskId;
const page = seededPage('KRS-KULTUR');
const linked = {
  ...page,
  measures: page.measures.map((measure) =>
    measure.id === 'T-2026-001'
      ? { ...measure, status: 'notStarted' as const, task: { taskId, planId, agreedPercent: 0 } }
      : measure,
  ),
};
const task = (percentComplete: number): Task => ({
  id: taskId,
  planId,
  title: 'Oppgave',
  percentComplete,
  due: undefined,
  checklist: undefined,
  version: 'W/"1"',
});
const plan = (tasks: readonly Task[]): PlanReading => ({ planId, tasks, refusal: undefined });

function lineOf(plans: readonly PlanReading[] | undefined) {
  const { groups } = measuresView(linked, linked.unit, plans, reader('leader'), textsOf('nb'));
  return groups.flatMap(({ lines }) => lines).find(({ id }) => id === 'T-2026-001');
}

test('C1 each measure says who, when, how far and which indicator it serves, and what is overdue', () => {
  const { groups, sentence } = measuresView(page, page.unit, [], reader('employee'), textsOf('nb'));
  const lines = groups.flatMap((group) => group.lines);
  expect(lines).toHaveLength(9);
  expect(sentence).toMatch(/^\d av 9 tiltak er innført, 2 er over frist\.$/);
  expect(lines.filter(({ overdue }) => overdue !== undefined).map(({ id }) => id)).toEqual(['T-2026-004', 'T-2026-005']);
  expect(lines.find(({ id }) => id === 'T-2026-007')?.indicator).toBe('Ingen måleindikator');
  expect(lines.find(({ id }) => id === 'T-2026-008')?.responsible).toBe('Ingen ansvarlig');
});

test('only the leader may make a task, never a second one, and none for what was cancelled', () => {
  const mayCreate = (person: 'leader' | 'employee') =>
    measuresView(linked, linked.unit, [], reader(person), textsOf('nb'))
      .groups.flatMap(({ lines }) => lines)
      .filter(({ mayCreateTask }) => mayCreateTask).length;
  expect([mayCreate('leader'), mayCreate('employee')]).toEqual([7, 0]);
});

test.each([
  [0, 'notStarted', 'Lik Planner'],
  [50, 'inProgress', 'Flyttet i Planner'],
  [100, 'implemented', 'Flyttet i Planner'],
] as const)('a task at %i %% in Planner is seen at once', (percent, status, words) => {
  expect(lineOf([plan([task(percent)])])).toMatchObject({ status, task: { words } });
});

test('a deleted task is said, and a plan nobody could read says nothing', () => {
  expect(lineOf([plan([])])?.task?.words).toBe('Oppgaven er slettet i Planner');
  expect(lineOf(undefined)).toMatchObject({ status: 'notStarted', task: { words: '' } });
});
