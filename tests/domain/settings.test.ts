import { expect, test } from 'vitest';
import { usualRule, type AssessmentRule } from '../../src/domain/assessmentRule.ts';
import type { UnitCode } from '../../src/domain/id.ts';
import { indicatorSeriesOf } from '../../src/domain/indicatorSeries.ts';
import { reportTableOf } from '../../src/domain/reportTable.ts';
import type { Scorecard } from '../../src/domain/scorecard.ts';
import { minimumAnswersOf, settingsOf, settingsUnitOf, usualSettings, type Settings } from '../../src/domain/settings.ts';
import { unitStandingsOf } from '../../src/domain/unitStanding.ts';
import { indicatorOf, resultOf, targetFrom, unitOf } from '../support/scorecardThings.ts';

const byTarget: AssessmentRule = { ...usualRule, basis: 'target' };
const decided = (rule: AssessmentRule): Settings => ({ ...usualSettings, rule });
const code = (text: string) => text as UnitCode;

test('the settings of a unit are its own, else the nearest above it that has any, else the usual ones', () => {
  const units = [
    unitOf('A', { settings: decided(byTarget) }),
    unitOf('B', { parent: code('A') }),
    unitOf('C', { parent: code('B'), settings: decided(usualRule) }),
    unitOf('D', { parent: code('C') }),
    unitOf('E'),
  ];
  expect(['A', 'B', 'C', 'D', 'E'].map((each) => settingsUnitOf(units, code(each))?.code)).toEqual([
    'A',
    'A',
    'C',
    'C',
    undefined,
  ]);
  expect(settingsOf(units, code('B')).rule).toBe(byTarget);
  expect(settingsOf(units, code('E'))).toBe(usualSettings);
});

test('E6: how few may be shown is as the nearest above has said, whatever else is decided in between, else five', () => {
  const units = [
    unitOf('A', { settings: { ...usualSettings, minimumAnswers: 10 } }),
    unitOf('B', { parent: code('A'), settings: decided(byTarget) }),
    unitOf('C', { parent: code('B'), settings: { ...usualSettings, minimumAnswers: 3 } }),
    unitOf('D'),
  ];
  expect(['A', 'B', 'C', 'D'].map((each) => minimumAnswersOf(units, code(each)))).toEqual([10, 10, 3, 5]);
});

test('A6: the municipality’s rule judges in the overview, in the series and in the printed table alike', () => {
  const indicator = indicatorOf();
  const scorecard = { id: indicator.scorecardId, unitCode: 'KRS', kind: 'own', focusArea: 'Læring', period: '2017' } as Scorecard;
  const levels = (rule: AssessmentRule) => {
    const unit = unitOf('KRS', { settings: decided(rule) });
    const records = {
      units: [unit],
      scorecards: [scorecard],
      indicators: [indicator],
      targets: [targetFrom(indicator, '2016', '5')],
      results: [resultOf(indicator, '2016', '8'), resultOf(indicator, '2017', '6')],
    };
    return [
      unitStandingsOf(records).map(({ standing }) => standing.shown.level),
      indicatorSeriesOf(indicator, records, unit.code).standings.map(({ shown }) => shown.level),
      reportTableOf(records, { unit, scorecard }, { changeOf: () => '', partOf: String }).standings.map(
        ({ shown }) => shown.level,
      ),
    ];
  };
  // Met, but worse than last: the improvement rule says acceptable, the target alone says desired.
  expect(levels(usualRule)).toEqual([['acceptable'], ['acceptable', 'acceptable'], ['acceptable']]);
  expect(levels(byTarget)).toEqual([['desired'], ['desired', 'desired'], ['desired']]);
});
