import { expect, test } from 'vitest';
import type { IndicatorId, PlanId, TaskId } from '../../../src/domain/id.ts';
import type { Measure } from '../../../src/domain/measure.ts';
import { linkedMeasures } from '../../../src/pages/indicator/linkedMeasures.ts';
import type { PlanReading } from '../../../src/queries/tasks.ts';
import { textsOf } from '../../../src/text/texts.ts';
import { measureOf, personOf, standingOfRow, type Row } from '../../support/scorecardThings.ts';

const row: Row = { indicator: { countsMeasures: true }, target: '4', results: { 2025: '5 nye tiltak' } };
const mine = { indicatorId: 'i1' as IndicatorId, start: '2025-03-01' };
const told = (measures: readonly Measure[], plans?: readonly PlanReading[], of: Row = row) =>
  linkedMeasures(standingOfRow(of), measures, { plans, day: '2026-11-22' }, textsOf('nb'));

test('only the indicator’s own measures stand there, with status, responsible, due day and how late they are', () => {
  const late = measureOf('T-1', {
    ...mine,
    title: 'Ny skranke',
    due: '2026-11-20',
    status: 'inProgress',
    responsible: personOf('a'),
  });
  expect(told([late, measureOf('T-2')]).measures).toEqual([
    {
      id: 'T-1',
      title: 'Ny skranke',
      status: 'inProgress',
      statusWords: 'I arbeid',
      responsible: 'Rolle a',
      due: '20. nov. 2026',
      overdue: '2 dager over frist',
    },
  ]);
});

test('N1: where the result counts measures, reported and registered stand side by side', () => {
  const four = ['T-1', 'T-2', 'T-3', 'T-4'].map((id) => measureOf(id, mine));
  expect(told(four).count).toEqual({
    sentence: 'I 2025 er 5 rapportert og 4 registrert i listen «Tiltak».',
    differs: true,
  });
  expect(told([...four, measureOf('T-5', mine)]).count?.differs).toBe(false);
  const undated = told([...four, measureOf('T-5', { indicatorId: mine.indicatorId })]).count?.sentence;
  expect(undated).toContain('1 tiltak har verken start eller frist');
});

test('an indicator that counts nothing says nothing of counts, and nothing reported is no zero', () => {
  expect(told([], undefined, { ...row, indicator: {} }).count).toBeUndefined();
  const blank = told([], undefined, { ...row, results: { 2025: '' } }).count;
  expect(blank).toEqual({ sentence: 'I 2025 er ingenting rapportert og 0 registrert i listen «Tiltak».', differs: false });
});

test('a status moved in Planner is shown at once', () => {
  const task = { taskId: 'task-1' as TaskId, planId: 'plan-1' as PlanId, agreedPercent: 50 };
  const measure = measureOf('T-1', { ...mine, status: 'inProgress', task });
  const plan = {
    planId: task.planId,
    refusal: undefined,
    tasks: [
      {
        id: task.taskId,
        planId: task.planId,
        title: 'T-1',
        percentComplete: 100,
        due: undefined,
        checklist: undefined,
        version: '"1"',
      },
    ],
  };
  expect(told([measure], [plan]).measures[0]?.status).toBe('implemented');
  expect(told([measure], undefined).measures[0]?.status).toBe('inProgress');
});
