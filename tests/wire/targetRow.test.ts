import { expect, test } from 'vitest';
import { parseRows } from '../../src/wire/parseRows.ts';
import { targetRow } from '../../src/wire/targetRow.ts';
import { listItem } from './listItems.ts';

const targetItem = (fields: object) =>
  listItem('1', { IndikatorNokkel: 'i-1', EnhetKode: 'KRS', GjelderFra: '2026', Krav: '8,5 %', ...fields });

test('a target says from when it is in force, and keeps its words', () => {
  expect(parseRows(targetRow([]), [targetItem({ GrenseOnsket: 8.5, GrenseAkseptabelt: 9 })]).rows).toMatchObject([
    {
      indicatorId: 'i-1',
      validFrom: '2026',
      text: '8,5 %',
      requirement: { kind: 'number', value: 8.5 },
      desired: 8.5,
      acceptable: 9,
    },
  ]);
});

test('a limit that cannot be read takes the other one with it: half a pair of limits would judge wrongly', () => {
  const { rows, issues } = parseRows(targetRow([]), [targetItem({ GrenseOnsket: 'åtte', GrenseAkseptabelt: 9 })]);
  expect(rows[0]).toMatchObject({ desired: undefined, acceptable: undefined });
  expect(issues).toMatchObject([{ column: 'GrenseOnsket', text: 'åtte', setAside: false }]);
});

test('a target of another type is unread, never none', () => {
  expect(parseRows(targetRow([]), [targetItem({ Krav: 8.5 })]).rows[0]).toMatchObject({
    text: '8.5',
    requirement: { kind: 'unread' },
  });
  expect(parseRows(targetRow([]), [targetItem({ Krav: undefined })]).rows[0]).toMatchObject({
    text: '',
    requirement: { kind: 'none' },
  });
});
