import { expect, test } from 'vitest';
import { myUnits } from '../../../src/pages/overview/myUnits.ts';
import { reader } from '../seededPage.ts';
import { basisOf, day } from './overviewThings.ts';

const mine = (key: 'employee' | 'leader' | 'deputy' | 'director', unit = 'KRS', on = day) =>
  myUnits(basisOf(unit, '2026'), { ...reader(key), day: on }).map(({ unit: { code }, as, owned }) => [code, as, owned]);

test('a leader’s own unit comes first, and an employee has none', () => {
  expect(mine('leader')).toEqual([['KRS-KULTUR', 'leader', 6]]);
  expect(mine('employee')).toEqual([]);
});

test('the unit the page is already of is not shown again', () => {
  expect(mine('director')).toEqual([]);
  expect(mine('director', 'KRS-KULTUR')).toEqual([['KRS', 'leader', 8]]);
});

test('a deputy has the unit between the days, and its indicators of their own after them', () => {
  expect(mine('deputy')).toEqual([['KRS-KULTUR', 'deputy', 2]]);
  expect(mine('deputy', 'KRS', '2027-01-01')).toEqual([['KRS-KULTUR', 'owner', 2]]);
});

test('the card counts the unit’s own and shared indicators, and what waits there', () => {
  const [kultur] = myUnits(basisOf('KRS', '2026'), reader('leader'));
  expect(kultur?.counts).toMatchObject({ total: 12, measured: 7 });
  expect(kultur?.waiting).toBe(5);
});
