import { expect, test } from 'vitest';
import { usualRule, type AssessmentRule } from '../../src/domain/assessmentRule.ts';
import { levelCriteriaOf, type TargetNeed } from '../../src/domain/levelCriteria.ts';
import { levelOf, type Case } from '../../src/domain/ruling.ts';
import { standingOfRow } from '../support/scorecardThings.ts';

/** What each need says of a measured result whose target can be held against it. */
const holds: Readonly<Record<TargetNeed, (each: Case) => boolean>> = {
  metAndBetter: ({ verdict, movement }) => verdict === 'met' && movement === 'better',
  metAndBetterOrFirst: ({ verdict, movement }) => verdict === 'met' && (movement === 'better' || movement === undefined),
  met: ({ verdict }) => verdict === 'met',
  metOrBetter: ({ verdict, movement }) => verdict === 'met' || movement === 'better',
  metOrUnchanged: ({ verdict, movement }) => verdict === 'met' || movement === 'same',
  metOrNotWorse: ({ verdict, movement }) => verdict === 'met' || movement === 'same' || movement === 'better',
  missed: ({ verdict }) => verdict === 'missed',
  missedAndNotBetter: ({ verdict, movement }) => verdict === 'missed' && movement !== 'better',
  missedAndMoved: ({ verdict, movement }) => verdict === 'missed' && movement !== 'same',
  missedAndWorse: ({ verdict, movement }) => verdict === 'missed' && (movement === 'worse' || movement === undefined),
  never: () => false,
};
const cases = (['met', 'missed'] as const).flatMap((verdict) =>
  (['better', 'same', 'worse', undefined] as const).map((movement): Case => ({ verdict, movement })),
);
const either = ['acceptable', 'unacceptable'] as const;
const rules: readonly AssessmentRule[] = (['improvement', 'target'] as const).flatMap((basis) =>
  (['desired', 'acceptable'] as const).flatMap((firstAndMet) =>
    either.flatMap((improvedButMissed) =>
      either.map((unchangedAndMissed) => ({ basis, firstAndMet, improvedButMissed, unchangedAndMissed })),
    ),
  ),
);

test.each(rules)('A8: what the legend says of a row is what the rule does: %o', (rule) => {
  const row = { target: '10', results: { 2016: '8', 2017: '11' }, rule };
  const criteria = levelCriteriaOf(standingOfRow(row));
  expect(criteria.map(({ level }) => level)).toEqual(['desired', 'acceptable', 'unacceptable']);
  for (const each of cases) {
    // The best level whose need is met, as one reads down the legend.
    const first = criteria.find((criterion) => 'need' in criterion && holds[criterion.need](each));
    expect([each, first?.level]).toEqual([each, levelOf(each, rule).level]);
  }
});

test('A8: explicit limits are told as stretches of values, and they go before the rule', () => {
  const target = { text: '8,0 %', desired: 6.5, acceptable: 8 };
  const { indicator, ...standing } = standingOfRow({ indicator: { direction: 'lower' }, target, results: { 2026: '9,1 %' } });
  expect(levelCriteriaOf({ ...standing, indicator, rule: usualRule })).toEqual([
    { level: 'desired', range: { level: 'desired', from: undefined, to: 6.5 } },
    { level: 'acceptable', range: { level: 'acceptable', from: 6.5, to: 8 } },
    { level: 'unacceptable', range: { level: 'unacceptable', from: 8, to: undefined } },
  ]);
});

test.each(['', '> lands-snitt'])('a target nobody can hold a result against has no limits: «%s»', (target) => {
  expect(levelCriteriaOf(standingOfRow({ target, results: { 2026: '9' } }))).toEqual([]);
});
