import { expect, test } from 'vitest';
import { measureCountOf } from '../../src/domain/countedMeasures.ts';
import type { PlanId, TaskId } from '../../src/domain/id.ts';
import type { Period } from '../../src/domain/period.ts';
import { parseResult } from '../../src/domain/reading.ts';
import { indicatorOf, measureOf } from '../support/scorecardThings.ts';

const samhandling = indicatorOf({ countsMeasures: true, unitOfMeasurement: 'nye tiltak' });
const period = '2017' as Period;
const linked = (id: string, more: Parameters<typeof measureOf>[1] = {}) =>
  measureOf(id, { indicatorId: samhandling.id, start: '2017-01-01', ...more });
const reported = (text: string) => ({ period, reading: parseResult(text, samhandling) });

test('N1: as many registered as reported', () => {
  const measures = ['a', 'b', 'c'].map((id) => linked(id));
  expect(measureCountOf(samhandling, measures, reported('3 nye tiltak'))).toMatchObject({
    registered: 3,
    reported: 3,
    differs: false,
  });
});

test('N1: a fifth that nobody has registered is seen', () => {
  const measures = ['a', 'b', 'c', 'd'].map((id) => linked(id));
  expect(measureCountOf(samhandling, measures, reported('5 nye tiltak'))).toMatchObject({
    registered: 4,
    reported: 5,
    differs: true,
  });
});

test('N1: a measure counts once, however many items its task has to tick', () => {
  const task = { taskId: 'task' as TaskId, planId: 'plan' as PlanId, agreedPercent: 40 };
  expect(measureCountOf(samhandling, [linked('a', { task })], reported('1')).registered).toBe(1);
});

test('N1: cancelled ones, those of another year or another indicator do not count; those without a day are told', () => {
  const measures = [
    linked('a', { status: 'cancelled' }),
    linked('b', { start: '2016-12-31' }),
    linked('c', { start: undefined, due: '2017-12-31' }),
    linked('d', { start: undefined }),
    measureOf('e', { start: '2017-05-01' }),
  ];
  const count = measureCountOf(samhandling, measures, reported('Ikke målt'));
  expect([count.counted.map(({ id }) => id), count.undated.map(({ id }) => id)]).toEqual([['c'], ['d']]);
  expect([count.reported, count.differs]).toEqual([undefined, false]);
});
