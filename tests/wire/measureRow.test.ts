import { expect, test } from 'vitest';
import { measureRow } from '../../src/wire/measureRow.ts';
import { parseRows } from '../../src/wire/parseRows.ts';
import { measureItem } from './listItems.ts';

test.each([
  ['Ikke startet', 'notStarted'],
  ['I arbeid', 'inProgress'],
  ['Innført', 'implemented'],
  ['Avlyst', 'cancelled'],
])('%s is a status', (Status, status) => {
  expect(parseRows(measureRow, [measureItem('1', { Status })]).rows[0]?.status).toBe(status);
});

test('an unknown status word sets the measure aside and says the word', () => {
  expect(parseRows(measureRow, [measureItem('1', { Status: 'Ferdig' })])).toMatchObject({
    rows: [],
    issues: [{ list: 'Tiltak', itemId: '1', column: 'Status', problem: 'unknownWord', text: 'Ferdig', setAside: true }],
  });
});

test('a measure with a task remembers what was agreed; where nothing is said, its own status was', () => {
  const link = (fields: object) => parseRows(measureRow, [measureItem('1', { ...fields })]).rows[0]?.task;
  expect(link({ OppgaveId: 't', PlanId: 'p', AvtaltProsent: 0 })).toEqual({ taskId: 't', planId: 'p', agreedPercent: 0 });
  expect(link({ OppgaveId: 't', PlanId: 'p' })).toEqual({ taskId: 't', planId: 'p', agreedPercent: 50 });
  expect(link({ PlanId: 'p' })).toBeUndefined();
});

test.each([
  ['a task without its plan', { OppgaveId: 't' }, 'PlanId', 'empty'],
  ['a task id of another type', { OppgaveId: 5, PlanId: 'p' }, 'OppgaveId', 'wrongType'],
])('%s costs the row: shown without it, the measure would invite a second task', (_, fields, column, problem) => {
  const { rows, issues } = parseRows(measureRow, [measureItem('1', fields)]);
  expect(rows).toEqual([]);
  expect(issues).toMatchObject([{ column, problem, setAside: true }]);
});

test('a deadline is a day; what is not a day is named and the measure stands without', () => {
  const { rows, issues } = parseRows(measureRow, [
    measureItem('1', { Frist: '2026-12-01' }),
    measureItem('2', { Frist: '2026-12-01T00:00:00Z' }),
    measureItem('3', { Frist: 'før jul' }),
    measureItem('4', { Frist: '2026-13-01' }),
  ]);
  expect(rows.map(({ due }) => due)).toEqual(['2026-12-01', '2026-12-01', undefined, undefined]);
  expect(issues.map(({ itemId, column, text }) => [itemId, column, text])).toEqual([
    ['3', 'Frist', 'før jul'],
    ['4', 'Frist', '2026-13-01'],
  ]);
});

test('a responsible person without a name is shown by id, and without an id is nobody', () => {
  const responsible = (fields: object) => parseRows(measureRow, [measureItem('1', { ...fields })]).rows[0]?.responsible;
  expect(responsible({ AnsvarligId: 'p-2', AnsvarligNavn: 'Leder, Kultur' })).toEqual({ id: 'p-2', name: 'Leder, Kultur' });
  expect(responsible({ AnsvarligId: 'p-2' })).toEqual({ id: 'p-2', name: 'p-2' });
  expect(responsible({ AnsvarligNavn: 'Leder, Kultur' })).toBeUndefined();
});
