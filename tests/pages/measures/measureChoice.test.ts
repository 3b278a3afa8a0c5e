import { expect, test } from 'vitest';
import type { IndicatorId } from '../../../src/domain/id.ts';
import { chosenLines, groupLines, wholeList, type MeasureChoice } from '../../../src/pages/measures/measureChoice.ts';
import { measuresView } from '../../../src/pages/measures/measuresView.ts';
import { textsOf } from '../../../src/text/texts.ts';
import { reader, seededPage } from '../seededPage.ts';

const page = seededPage('KRS-KULTUR');
const me = reader('deputy');
const { lines } = measuresView(page, page.unit, [], me, textsOf('nb'));
const chosen = (choice: Partial<MeasureChoice>) =>
  chosenLines(lines, { ...wholeList, ...choice }).map(({ id }) => Number(id.slice(-3)));

test.each([
  ['everything', {}, [1, 2, 3, 4, 5, 6, 7, 8, 9]],
  ['what is over its due day', { overdue: true }, [4, 5]],
  ['what is not finished', { status: 'active' }, [2, 3, 4, 5, 6, 7, 8]],
  ['what is implemented', { status: 'implemented' }, [1]],
  ['what I am responsible for or deputise for', { responsible: me.person.id }, [1, 4, 5, 6, 9]],
  ['one step of PUFF', { phase: 'check' }, [4, 6]],
  ['one indicator', { indicator: 'demo-2026-kultur-04' as IndicatorId }, [1, 2, 8]],
  ['two at once', { overdue: true, phase: 'plan' }, [5]],
] as const)('C1: one may see %s', (_, choice, ids) => {
  expect(chosen(choice)).toEqual(ids);
});

const headings = (grouping: MeasureChoice['grouping']) =>
  groupLines(lines, grouping).map(({ heading, rows }) => [heading, rows.length]);

test('C1: measures are gathered by status and by PUFF in their own order', () => {
  expect(headings('status')).toEqual([
    ['Ikke startet', 3],
    ['I arbeid', 4],
    ['Innført', 1],
    ['Avlyst', 1],
  ]);
  expect(headings('phase')).toEqual([
    ['Planlegge', 3],
    ['Utføre', 2],
    ['Følge opp', 2],
    ['Forbedre', 1],
    ['Uten PUFF-trinn', 1],
  ]);
  expect(headings('none')).toEqual([[undefined, 9]]);
});
