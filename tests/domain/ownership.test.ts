import { expect, test } from 'vitest';
import type { IndicatorId, PersonId, PlanId, ScorecardId, UnitCode } from '../../src/domain/id.ts';
import { phantomOwnersOf, type OwnerFacts } from '../../src/domain/ownership.ts';
import type { Result } from '../../src/domain/result.ts';
import type { ReportingRecords } from '../../src/domain/resultUpdates.ts';
import type { Scorecard } from '../../src/domain/scorecard.ts';
import type { Unit } from '../../src/domain/unit.ts';
import { indicatorOf, personOf, resultOf, unitOf } from '../support/scorecardThings.ts';
import { cardFor } from '../support/yearThings.ts';

const plan = 'plan' as PlanId;
const units = [unitOf('KRS-A', { planId: plan })];
const [unit] = units as [Unit];
const keys = ['faithful', 'gone', 'blocked', 'reader', 'stranger', 'silent', 'new'] as const;
const indicators = keys.map((key) =>
  indicatorOf({ id: key as string as IndicatorId, unitCode: 'KRS-A' as UnitCode, owner: personOf(key) }),
);
const results: readonly Result[] = indicators
  .filter(({ id }) => id !== ('new' as string))
  .map((indicator) => ({
    ...resultOf(indicator, '2026', '5'),
    reportedBy: personOf(indicator.id === ('silent' as string) ? 'faithful' : indicator.id),
  }));
const all = keys.map((key) => key as string as PersonId);
const facts: OwnerFacts = {
  whereabouts: new Map(
    all.map((id) => [id, id === ('gone' as string) ? 'left' : id === ('blocked' as string) ? 'disabled' : 'here'] as const),
  ),
  readers: new Set(['reader' as PersonId]),
  members: new Map([[plan, new Set(all.filter((id) => id !== ('stranger' as string)))]]),
};

const nothing: OwnerFacts = { whereabouts: new Map(), readers: new Set(), members: new Map() };
const day = '2027-03-01';
const records = (more: Partial<ReportingRecords> = {}): ReportingRecords => ({
  units,
  indicators,
  results,
  scorecards: [],
  targets: [],
  rounds: [],
  ...more,
});
const card: Scorecard = cardFor('2026', { id: 'card' as ScorecardId, unitCode: unit.code });

test('N7: who has left, is blocked, cannot write, is not in the plan or never reported is named, the gravest first', () => {
  const found = phantomOwnersOf(records(), { of: units, day, facts });
  expect(found.map(({ owner, troubles }) => [owner.id, troubles])).toEqual([
    ['gone', ['left']],
    ['blocked', ['disabled']],
    ['reader', ['cannotWrite']],
    ['stranger', ['notInPlan']],
    ['silent', ['neverUpdated']],
  ]);
});

test('what nobody could tell is no trouble', () => {
  expect(phantomOwnersOf(records(), { of: units, day, facts: nothing }).map(({ owner }) => owner.id)).toEqual(['silent']);
});

test.each([
  ['its day has passed', '2027-03-01', [['new', ['neverUpdated']]]],
  ['nobody asks yet', '2026-06-01', []],
])('N7: of what nobody ever reported the owner is named once %s', (_, on, expected) => {
  const fresh = indicators.filter(({ id }) => id === ('new' as string)).map((each) => ({ ...each, scorecardId: card.id }));
  const found = phantomOwnersOf(records({ indicators: fresh, results: [], scorecards: [card] }), {
    of: units,
    day: on,
    facts: nothing,
  });
  expect(found.map(({ owner, troubles }) => [owner.id, troubles])).toEqual(expected);
});

test('N7: a leader who has left is named for what nobody owns, and for shared indicators their unit reports', () => {
  const leader = personOf('leader');
  const under = unitOf('KRS-A-1', { parent: unit.code, leader });
  const theirs = indicatorOf({ id: 'theirs' as IndicatorId, unitCode: under.code, scorecardId: 'own' as ScorecardId });
  const shared = indicatorOf({
    id: 'shared' as IndicatorId,
    unitCode: unit.code,
    scorecardId: card.id,
    owner: personOf('owner'),
  });
  const found = phantomOwnersOf(
    records({
      units: [unit, under],
      indicators: [theirs, shared],
      results: [],
      scorecards: [
        { ...card, kind: 'shared' },
        { ...card, id: 'own' as ScorecardId, unitCode: under.code },
      ],
    }),
    { of: [under], day: '2026-06-01', facts: { ...nothing, whereabouts: new Map([[leader.id, 'left']]) } },
  );
  expect(found.map(({ owner, indicators: of, troubles }) => [owner.id, of.map(({ id }) => id).toSorted(), troubles])).toEqual([
    ['leader', ['shared', 'theirs'], ['left']],
  ]);
});
