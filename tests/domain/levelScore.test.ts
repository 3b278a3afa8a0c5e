import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isJudged, type Level } from '../../src/domain/assessment.ts';
import type { UnitCode } from '../../src/domain/id.ts';
import { levelPoints, levelScoresOf } from '../../src/domain/levelScore.ts';
import { unitOrderOf } from '../../src/domain/unitOrder.ts';
import type { UnitStanding } from '../../src/domain/unitStanding.ts';
import { unitsUnder } from '../../src/domain/unitTree.ts';
import { indicatorOf, standingOfRow, unitOf } from '../support/scorecardThings.ts';

const code = (text: string) => text as UnitCode;
const standing = standingOfRow({ target: '5', results: { 2017: '6' } });
const stands = (unit: string, level: Level, weight = 1): UnitStanding =>
  ({
    unit: unitOf(unit),
    standing: { ...standing, indicator: indicatorOf({ weight }), shown: { level, change: undefined } },
  }) as unknown as UnitStanding;

const town = [unitOf('KRS'), unitOf('A', { parent: code('KRS') }), unitOf('B', { parent: code('KRS') })];

test('D6: a weighted average lets each indicator count by its weight, wherever it stands', () => {
  const scores = levelScoresOf(unitOrderOf(town), [stands('A', 'desired', 3), stands('B', 'unacceptable')]);
  expect(scores.withUnder(code('KRS'))).toEqual({ average: 75, judged: 2 });
  expect(scores.own(code('KRS')).average).toBeNaN();
  expect(scores.own(code('B'))).toEqual({ average: 0, judged: 1 });
});

test('A3: D6: what is not measured, unread or without a level pulls no average down, and nothing at all is no average', () => {
  const others = (['notMeasured', 'unread', 'unassessed'] as const).map((level) => stands('A', level));
  const scores = levelScoresOf(unitOrderOf(town), [stands('A', 'desired'), ...others]);
  expect(scores.withUnder(code('KRS'))).toEqual({ average: 100, judged: 1 });
  expect(scores.withUnder(code('B')).average).toBeNaN();
  expect(scores.withUnder(code('BORTE'))).toEqual({ average: NaN, judged: 0 });
});

test('D6: the average of a unit is that of every indicator of itself and all under it, whatever the tree', () => {
  const level = fc.constantFrom<Level>('desired', 'acceptable', 'unacceptable', 'notMeasured');
  const tree = fc
    .array(fc.nat(), { minLength: 1, maxLength: 12 })
    .map((parents) =>
      parents.map((parent, k) => unitOf(`u${k}`, { order: k, parent: k === 0 ? undefined : code(`u${parent % k}`) })),
    );
  const rows = fc.array(fc.tuple(fc.nat(), level, fc.integer({ min: 1, max: 5 })), { maxLength: 30 });
  fc.assert(
    fc.property(tree, rows, (units, told) => {
      const standings = told.map(([unit, each, weight]) => stands(`u${unit % units.length}`, each, weight));
      const scores = levelScoresOf(unitOrderOf(units), standings);
      for (const unit of units) {
        const under = new Set(unitsUnder(units, unit.code).map((each) => each.code));
        const judged = standings.filter((each) => under.has(each.unit.code) && isJudged(each.standing.shown.level));
        const weights = judged.reduce((sum, each) => sum + each.standing.indicator.weight, 0);
        const points = judged.reduce((sum, { standing: { indicator, shown } }) => {
          return sum + (isJudged(shown.level) ? indicator.weight * levelPoints[shown.level] : 0);
        }, 0);
        const { average, judged: count } = scores.withUnder(unit.code);
        expect(count).toBe(judged.length);
        if (judged.length === 0) expect(average).toBeNaN();
        else expect(average).toBeCloseTo(points / weights, 9);
      }
    }),
    { seed: 23, numRuns: 150 },
  );
});
