import { expect, test } from 'vitest';
import type { IndicatorId, PersonId, PlanId, UnitCode } from '../../src/domain/id.ts';
import { phantomOwnersOf, type OwnerFacts } from '../../src/domain/ownership.ts';
import { indicatorOf, personOf, resultOf, unitOf } from '../support/scorecardThings.ts';

const plan = 'plan' as PlanId;
const units = [unitOf('KRS-A', { planId: plan })];
const keys = ['faithful', 'gone', 'blocked', 'reader', 'stranger', 'silent', 'new'] as const;
const indicators = keys.map((key) =>
  indicatorOf({ id: key as string as IndicatorId, unitCode: 'KRS-A' as UnitCode, owner: personOf(key) }),
);
const results = indicators
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

test('N7: who has left, is blocked, cannot write, is not in the plan or never reported is named, the gravest first', () => {
  const found = phantomOwnersOf({ units, indicators, results }, facts);
  expect(found.map(({ owner, troubles }) => [owner.id, troubles])).toEqual([
    ['gone', ['left']],
    ['blocked', ['disabled']],
    ['reader', ['cannotWrite']],
    ['stranger', ['notInPlan']],
    ['silent', ['neverUpdated']],
  ]);
});

test('what nobody could tell is no trouble', () => {
  const nothing: OwnerFacts = { whereabouts: new Map(), readers: new Set(), members: new Map() };
  expect(phantomOwnersOf({ units, indicators, results }, nothing).map(({ owner }) => owner.id)).toEqual(['silent']);
});
