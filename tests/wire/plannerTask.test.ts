import { expect, test } from 'vitest';
import { parseTask } from '../../src/wire/plannerTask.ts';
import { referenceFields, referenceKey } from '../../src/wire/taskFields.ts';

const task = { '@odata.etag': 'W/"1"', id: 't1', planId: 'p1', title: 'Felles trening', percentComplete: 50 };

test('a task is read with its version, its day and who made it', () => {
  const createdBy = { user: { displayName: null, id: 'p-2' } };
  expect(parseTask({ ...task, dueDateTime: '2026-12-01T12:00:00Z', createdBy })).toEqual({
    task: { id: 't1', planId: 'p1', title: 'Felles trening', percentComplete: 50, due: '2026-12-01', version: 'W/"1"' },
    madeBy: 'p-2',
  });
  expect(parseTask({ ...task, dueDateTime: null })?.task.due).toBeUndefined();
});

test.each([
  ['without a version', { ...task, '@odata.etag': undefined }],
  ['with a share done that is no share', { ...task, percentComplete: 101 }],
  ['that is none', null],
])('a task %s is not read', (_, item) => {
  expect(parseTask(item)).toBeUndefined();
});

test('a reference key has the five marks encoded that Planner wants, and only once', () => {
  expect(referenceKey('https://teams.microsoft.com/l/entity/x?a=%7B#@')).toBe(
    'https%3A//teams%2Emicrosoft%2Ecom/l/entity/x?a=%257B%23%40',
  );
  expect(Object.keys(referenceFields('https://a.no/x', 'Målekort').references)).toEqual(['https%3A//a%2Eno/x']);
});
