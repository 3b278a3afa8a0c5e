import fc from 'fast-check';
import { expect, test } from 'vitest';
import { usualRule } from '../../src/domain/assessmentRule.ts';
import type { IndicatorId, UnitCode } from '../../src/domain/id.ts';
import type { Period } from '../../src/domain/period.ts';
import { countLevels, standingOf } from '../../src/domain/standing.ts';
import { averagesOf, countUnits } from '../../src/domain/unitCounts.ts';
import { unitOrderOf } from '../../src/domain/unitOrder.ts';
import type { UnitStanding } from '../../src/domain/unitStanding.ts';
import { unitsUnder } from '../../src/domain/unitTree.ts';
import { indicatorOf, resultOf, targetFrom, unitOf } from '../support/scorecardThings.ts';

const texts = ['', '4', '5', '9', 'Ikke målt', 'uleselig?', '1'] as const;
const unitAt = (k: number, parent: number) =>
  unitOf(`u${k}`, { order: k, parent: k > 0 ? (`u${Math.min(parent, k - 1)}` as UnitCode) : undefined });
/** Some units under one root, each with results on some of four indicators, the first of which is shared and stands at the root. */
const municipality = fc
  .array(fc.tuple(fc.nat(20), fc.array(fc.constantFrom(...texts), { maxLength: 4 })), { minLength: 1, maxLength: 20 })
  .map((rows) => {
    const units = rows.map(([parent], k) => unitAt(k, parent));
    const standings = rows.flatMap(([, own], k) =>
      own.map((text, column): UnitStanding => {
        const unitCode = units[k]?.code ?? ('u0' as UnitCode);
        const id = (column === 0 ? 'shared' : `${unitCode}-${column}`) as IndicatorId;
        const indicator = indicatorOf({ id, unitCode: column === 0 ? ('u0' as UnitCode) : unitCode });
        const results = text === '' ? [] : [{ ...resultOf(indicator, '2026', text), unitCode }];
        const targets = [targetFrom(indicator, '2026', '5')];
        const standing = standingOf({ indicator, targets, results, period: '2026' as Period, unitCode, rule: usualRule });
        return { unit: units[k]!, scorecard: undefined as never, standing, before: undefined, earlier: [] };
      }),
    );
    return { units, standings };
  });

test('D6 the counts of a unit are those of every standing of itself and all under it, what nobody reported among them', () => {
  fc.assert(
    fc.property(municipality, ({ units, standings }) => {
      const counts = countUnits(unitOrderOf(units), standings, ['shared' as IndicatorId]);
      for (const { code } of units) {
        const under = new Set(unitsUnder(units, code).map((unit) => unit.code));
        const those = (codes: ReadonlySet<UnitCode>) =>
          standings.filter(({ unit }) => codes.has(unit.code)).map(({ standing }) => standing);
        expect(counts.withUnder(code)).toEqual(countLevels(those(under)));
        expect(counts.own(code)).toEqual(countLevels(those(new Set([code]))));
      }
    }),
    { seed: 21, numRuns: 150 },
  );
});

test('D6 a shared indicator is rolled up over the units that report it, without the one that reports for them all', () => {
  fc.assert(
    fc.property(municipality, ({ units, standings }) => {
      const shared = 'shared' as IndicatorId;
      const order = unitOrderOf(units);
      const counts = countUnits(order, standings, [shared]).ofColumn('u0' as UnitCode, shared);
      const those = standings.filter(({ unit, standing }) => standing.indicator.id === shared && unit.code !== 'u0');
      expect([counts.total, counts.desired]).toEqual([
        those.length,
        those.filter(({ standing }) => standing.shown.level === 'desired').length,
      ]);
      const { averages, measured, total } = averagesOf(order, standings, shared);
      const numbers = those.flatMap(({ standing }) =>
        standing.result?.reading.kind === 'number' ? [standing.result.reading.value] : [],
      );
      expect([measured[0], total[0]]).toEqual([numbers.length, those.length]);
      const average = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
      if (numbers.length > 0) expect(averages[0]).toBeCloseTo(average, 9);
      else expect(averages[0]).toBeNaN();
    }),
    { seed: 22, numRuns: 150 },
  );
});

test('D6 units count by their årsverk where all that report have said how many, else all alike', () => {
  const root = unitOf('KRS');
  const indicator = indicatorOf({ id: 'shared' as IndicatorId });
  const averageOf = (sizes: readonly (number | undefined)[]) => {
    const units = sizes.map((size, k) => unitOf(`E${k}`, { parent: root.code, fullTimeEquivalents: size }));
    const standings = units.map((unit, k) => {
      const told = { ...resultOf(indicator, '2026', String(10 * (k + 1))), unitCode: unit.code };
      const period = '2026' as Period;
      const standing = standingOf({ indicator, targets: [], results: [told], period, unitCode: unit.code, rule: usualRule });
      return { unit, scorecard: {} as UnitStanding['scorecard'], standing, before: undefined, earlier: [] };
    });
    const { averages, weighted } = averagesOf(unitOrderOf([root, ...units]), standings, indicator.id);
    return [averages[0], weighted];
  };
  expect(averageOf([30, 10])).toEqual([12.5, true]);
  expect(averageOf([30, undefined])).toEqual([15, false]);
});
