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
  due: '2026-06-30',
  checklist: undefined,
  version: 'W/"1"',
});
const plan = (tasks: readonly Task[]): PlanReading => ({ planId, tasks, refusal: undefined });

function lineOf(plans: readonly PlanReading[] | undefined) {
  const { lines } = measuresView(linked, linked.unit, plans, reader('leader'), textsOf('nb'));
  return lines.find(({ id }) => id === 'T-2026-001');
}

test('C1: each measure says who, when, how far and which indicator it serves, and what is overdue', () => {
  const { lines, archived, sentence } = measuresView(page, page.unit, [], reader('employee'), textsOf('nb'));
  expect(lines).toHaveLength(9);
  expect(archived.map(({ id }) => id)).toEqual(['T-2026-015']);
  expect(sentence).toBe('1 av 9 tiltak er innført, 2 er over frist.');
  expect(lines.filter(({ overdue }) => overdue !== undefined).map(({ id }) => id)).toEqual(['T-2026-004', 'T-2026-005']);
  expect(lines.find(({ id }) => id === 'T-2026-007')?.indicator).toBe('Ingen måleindikator');
  expect(lines.find(({ id }) => id === 'T-2026-008')).toMatchObject({ responsible: 'Ingen ansvarlig', phase: 'Uten PUFF-trinn' });
  expect(lines.find(({ id }) => id === 'T-2026-002')).toMatchObject({ deputy: 'Vikar: Leder, Kultur', phase: 'Utføre' });
});

test('C5: what is ticked on the task’s checklist is progress, and no measure', () => {
  const checklist = { done: 3, of: 5 };
  const line = lineOf([plan([{ ...task(50), checklist }])]);
  expect(line?.progress).toBe('3 av 5 punkter');
  expect(lineOf([plan([task(50)])])?.progress).toBeUndefined();
  const all = measuresView(linked, linked.unit, [plan([{ ...task(50), checklist }])], reader('leader'), textsOf('nb'));
  expect(all.lines).toHaveLength(9);
});

test.each([
  ['leader', 9, 9],
  ['employee', 2, 0],
] as const)('the %s may update %i of 9 measures, and change all of %i', (person, update, edit) => {
  const { lines } = measuresView(linked, linked.unit, [], reader(person), textsOf('nb'));
  expect(lines.filter(({ mayUpdate }) => mayUpdate)).toHaveLength(update);
  expect(lines.filter(({ mayEdit }) => mayEdit)).toHaveLength(edit);
});

test('who may update one measure stores what Planner says of it, and of no other', () => {
  const both = {
    ...page,
    measures: page.measures.map((measure, k) =>
      ['T-2026-001', 'T-2026-002'].includes(measure.id)
        ? { ...measure, status: 'notStarted' as const, task: { taskId: `${taskId}${k}` as TaskId, planId, agreedPercent: 0 } }
        : measure,
    ),
  };
  const tasks = both.measures.flatMap(({ task: link }) => (link ? [{ ...task(100), id: link.taskId }] : []));
  const stepsOf = (person: 'leader' | 'employee') =>
    measuresView(both, both.unit, [plan(tasks)], reader(person), textsOf('nb')).steps.map(({ measure }) => measure.id);
  expect(stepsOf('leader')).toEqual(['T-2026-001', 'T-2026-002']);
  expect(stepsOf('employee')).toEqual(['T-2026-002']);
});

test.each([
  [0, 'notStarted', 'Lik Planner'],
  [50, 'inProgress', 'Flyttet i Planner'],
  [100, 'implemented', 'Flyttet i Planner'],
] as const)('a task at %i %% in Planner is seen at once', (percent, status, words) => {
  expect(lineOf([plan([task(percent)])])).toMatchObject({ status, task: { words } });
});

test('a due day moved in Planner is seen at once and is what it is overdue by; one nobody has agreed on is not called alike', () => {
  const moved = lineOf([plan([{ ...task(0), due: '2026-11-20' }])]);
  expect(moved?.task?.words).toBe('Ulik frist: her «30. juni 2026», i Planner «20. nov. 2026».');
  const agreed = {
    ...linked,
    measures: linked.measures.map((measure) =>
      measure.task ? { ...measure, task: { ...measure.task, agreedDue: { day: '2026-06-30' } } } : measure,
    ),
  };
  const { lines } = measuresView(
    agreed,
    linked.unit,
    [plan([{ ...task(0), due: '2026-11-20' }])],
    reader('leader'),
    textsOf('nb'),
  );
  expect(lines.find(({ id }) => id === 'T-2026-001')).toMatchObject({
    dueDay: '2026-11-20',
    overdue: '2 dager over frist',
    task: { words: 'Flyttet i Planner' },
  });
});

test('a deleted task is said, and a plan nobody could read says nothing', () => {
  expect(lineOf([plan([])])?.task?.words).toBe('Oppgaven er slettet i Planner');
  expect(lineOf(undefined)).toMatchObject({ status: 'notStarted', task: { words: '' } });
});

test('what the list does not have yet is not compared with Planner, and nothing is said to agree', () => {
  const underWay = new Set(linked.measures.filter(({ id }) => id === 'T-2026-001').map(({ id }) => id));
  const { lines, steps } = measuresView(
    linked,
    linked.unit,
    [plan([task(50)])],
    { ...reader('leader'), underWay },
    textsOf('nb'),
  );
  expect(lineOf([plan([task(50)])])).toMatchObject({ status: 'inProgress', step: { kind: 'storeFromTask' } });
  expect(lines.find(({ id }) => id === 'T-2026-001')).toMatchObject({
    status: 'notStarted',
    step: undefined,
    task: { words: '' },
  });
  expect(steps).toEqual([]);
});
