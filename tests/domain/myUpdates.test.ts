import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/day.ts';
import type { IndicatorId, ScorecardId, UnitCode } from '../../src/domain/id.ts';
import type { Frequency, Indicator } from '../../src/domain/indicator.ts';
import type { Measure } from '../../src/domain/measure.ts';
import { countUpdates, laterMeasures, myUpdatesOf, nextUpdate, type UpdateRecords } from '../../src/domain/myUpdates.ts';
import type { Period } from '../../src/domain/period.ts';
import type { Scorecard } from '../../src/domain/scorecard.ts';
import { roundIn } from '../support/roundThings.ts';
import { cardFor } from '../support/yearThings.ts';
import { indicatorOf, measureOf, personOf, resultOf, unitOf } from '../support/scorecardThings.ts';

const leader = personOf('leader');
const deputy = personOf('deputy');
const owner = personOf('owner');
const units = [
  unitOf('KRS', { kind: 'municipality', leader: personOf('director') }),
  unitOf('KRS-A', {
    kind: 'budgetArea',
    parent: 'KRS' as UnitCode,
    leader,
    deputy: { person: deputy, from: '2026-10-01', to: '2026-12-31' },
  }),
  unitOf('KRS-B', { kind: 'budgetArea', parent: 'KRS' as UnitCode }),
];
const cardOf = (unit: string, period: string, more: Partial<Scorecard> = {}): Scorecard =>
  cardFor(period, { id: `${unit}-${period}` as ScorecardId, unitCode: unit as UnitCode, ...more });
const on = (card: Scorecard, id: string, more: Partial<Indicator> = {}) =>
  indicatorOf({ id: id as IndicatorId, scorecardId: card.id, unitCode: card.unitCode, ...more });

const card = cardOf('KRS-A', '2026');
const records = (more: Partial<UpdateRecords>): UpdateRecords => ({
  units,
  scorecards: [card],
  indicators: [on(card, 'i1')],
  targets: [],
  results: [],
  measures: [],
  rounds: [],
  ...more,
});
const seen = (all: UpdateRecords, day: string, person = leader) =>
  myUpdatesOf(all, person, day).map(({ key, state }) => `${key} ${state}`);

test.each([
  ['2026-03-15', []],
  ['2026-12-31', []],
  ['2027-01-01', ['i1|KRS-A|2026 due']],
  ['2027-01-31', ['i1|KRS-A|2026 due']],
  ['2027-02-01', ['i1|KRS-A|2026 overdue']],
])('B5: a yearly indicator is asked for when the year is over, and late a month after: %s', (day, expected) => {
  expect(seen(records({}), day)).toEqual(expected);
});

test('B5: in March a yearly indicator is not late where last year’s result is in, and late where it is not', () => {
  const last = cardOf('KRS-A', '2025');
  const indicator = on(last, 'i0');
  const all = records({ scorecards: [last, card], indicators: [indicator, on(card, 'i1')] });
  expect(seen(all, '2026-03-15')).toEqual(['i0|KRS-A|2025 overdue']);
  expect(seen({ ...all, results: [{ ...resultOf(indicator, '2025', '5'), unitCode: card.unitCode }] }, '2026-03-15')).toEqual([
    'i0|KRS-A|2025 done',
  ]);
});

test('B5: each tertial has its own day, and what is measured every other year is asked for when its year comes', () => {
  const [tertial, rare] = [on(card, 't', { frequency: 'tertial' }), on(card, 'r', { frequency: 'everyOtherYear' })];
  const results = [resultOf(tertial, '2026-T1', '5'), resultOf(rare, '2025', '4')];
  expect(seen(records({ indicators: [tertial, rare], results }), '2026-10-20')).toEqual([
    't|KRS-A|2026-T2 overdue',
    't|KRS-A|2026-T1 done',
  ]);
  const older = results.map((each) => (each.indicatorId === rare.id ? { ...each, period: '2024' as Period } : each));
  expect(seen(records({ indicators: [rare], results: older }), '2027-01-05')).toEqual(['r|KRS-A|2026 due']);
});

test('B7: a round asks from its first day to its last, takes it late, and not when it is locked', () => {
  const round = { opens: '2026-11-02', closes: '2026-12-04' };
  const at = (day: string, more = {}) => seen(records({ rounds: [roundIn('KRS', '2026', { ...round, ...more })] }), day);
  expect([at('2026-11-01'), at('2026-11-02'), at('2026-12-04'), at('2026-12-05')]).toEqual([
    [],
    ['i1|KRS-A|2026 due'],
    ['i1|KRS-A|2026 due'],
    ['i1|KRS-A|2026 overdue'],
  ]);
  const lock = { at: '2026-12-06T10:00:00Z', by: undefined };
  expect(at('2026-12-07', { lock })).toEqual(['i1|KRS-A|2026 locked']);
});

test('B1: mine is what I own, what nobody owns in my unit, and what I stand in for; overdue first', () => {
  const indicators = [on(card, 'nobody'), on(card, 'theirs', { owner }), on(card, 'mine', { owner: leader })];
  const measures = [
    measureOf('late', { unitCode: card.unitCode, responsible: leader, due: '2027-01-02', status: 'inProgress' }),
    measureOf('theirs', { unitCode: card.unitCode, responsible: owner, due: '2027-01-02' }),
    measureOf('far', { unitCode: card.unitCode, responsible: leader, due: '2027-09-01' }),
  ];
  const all = records({ indicators, measures });
  expect(seen(all, '2027-01-05')).toEqual(['late overdue', 'nobody|KRS-A|2026 due', 'mine|KRS-A|2026 due']);
  expect(seen(all, '2027-01-05', owner)).toEqual(['theirs overdue', 'theirs|KRS-A|2026 due']);
});

test('B1: what a person finishes stands as done while they have it before them, however late it was or whatever became of it', () => {
  const [late, dropped] = (['implemented', 'cancelled'] as const).map((status) =>
    measureOf(status, { unitCode: card.unitCode, responsible: leader, due: '2026-06-01', status }),
  ) as [Measure, Measure];
  const all = records({ indicators: [], measures: [late, dropped] });
  expect(seen(all, '2026-11-22')).toEqual([]);
  const listed = new Set([late.id, dropped.id]);
  expect(seen({ ...all, listed }, '2026-11-22')).toEqual(['implemented done', 'cancelled done']);
  expect(countUpdates(myUpdatesOf({ ...all, listed }, leader, '2026-11-22'))).toEqual({ done: 2, total: 2 });
});

test('my measures that come later, and those without a due day, are seen, and not counted', () => {
  const mine = { unitCode: card.unitCode, responsible: leader };
  const measures = [
    measureOf('never', mine),
    measureOf('far', { ...mine, due: '2027-09-01' }),
    measureOf('near', { ...mine, due: '2027-01-20' }),
    measureOf('soon', { ...mine, due: '2027-01-19' }),
    measureOf('done', { ...mine, status: 'implemented' }),
    measureOf('cancelled', { ...mine, status: 'cancelled' }),
    measureOf('away', { ...mine, archived: true }),
    measureOf('theirs', { ...mine, responsible: owner }),
  ];
  const all = records({ indicators: [], measures });
  expect(laterMeasures(all, leader, '2027-01-05').map(({ key }) => key)).toEqual(['near', 'far', 'never']);
  expect(seen(all, '2027-01-05')).toEqual(['soon due']);
  expect(countUpdates(myUpdatesOf(all, leader, '2027-01-05'))).toEqual({ done: 0, total: 1 });
  expect(nextUpdate(records({ indicators: [], measures: measures.slice(0, 1) }), leader, '2027-01-05')).toBeUndefined();
});

test('B9: a deputy has it between the dates and no longer, and says for whom', () => {
  const all = records({
    rounds: [roundIn('KRS', '2026', { opens: '2026-09-01' })],
    indicators: [on(card, 'i1', { owner: leader })],
  });
  const theirs = (day: string) => myUpdatesOf(all, deputy, day);
  expect([theirs('2026-09-30').length, theirs('2026-10-01').length, theirs('2027-01-01').length]).toEqual([0, 1, 0]);
  const [update] = theirs('2026-10-01');
  expect(update?.kind === 'result' && [update.part, update.checkIn.onBehalfOf]).toEqual(['deputy', leader]);
});

test('a shared indicator is the leader’s in their unit, and its owner’s only where it stands', () => {
  const shared = cardOf('KRS', '2026', { kind: 'shared' });
  const indicators = [on(shared, 's', { owner, reporters: 'budgetAreas' })];
  const all = records({ scorecards: [shared], indicators });
  expect(seen(all, '2027-01-05')).toEqual(['s|KRS-A|2026 due']);
  expect(seen(all, '2027-01-05', owner)).toEqual(['s|KRS|2026 due']);
});

test('a published scorecard, an archived one and an indicator that has ended ask for nothing', () => {
  const [published, archived] = [cardOf('KRS-A', '2026', { source: 'Årsrapport' }), cardOf('KRS-A', '2026', { archived: true })];
  expect(seen(records({ scorecards: [published] }), '2027-01-05')).toEqual([]);
  expect(seen(records({ scorecards: [archived] }), '2027-01-05')).toEqual([]);
  expect(seen(records({ indicators: [on(card, 'i1', { endsAfter: '2025' as Period })] }), '2027-01-05')).toEqual([]);
});

test('what will be asked for next is told', () => {
  const next = nextUpdate(records({ indicators: [on(card, 't', { frequency: 'tertial' })] }), leader, '2026-06-15');
  expect(next?.key).toBe('t|KRS-A|2026-T2');
});

const frequency = fc.constantFrom<Frequency>('yearly', 'tertial', 'quarterly', 'monthly', 'everyOtherYear', 'sporadic');
const days = fc.integer({ min: 0, max: 800 }).map((offset) => addDays('2026-01-01', offset));

test('whatever is reported, done and left are all there is, in order, and reporting one never makes more to do', () => {
  fc.assert(
    fc.property(fc.array(frequency, { minLength: 1, maxLength: 5 }), days, fc.nat({ max: 4 }), (frequencies, day, pick) => {
      const indicators = frequencies.map((each, index) => on(card, `i${index}`, { frequency: each, order: index }));
      const all = records({ indicators });
      const updates = myUpdatesOf(all, leader, day);
      const rank = updates.map(({ state }) => ['overdue', 'due', 'locked', 'done'].indexOf(state));
      expect(rank).toEqual(rank.toSorted((a, b) => a - b));
      expect(new Set(updates.map(({ key }) => key)).size).toBe(updates.length);
      const { done, total } = countUpdates(updates);
      const chosen = updates[pick];
      if (chosen?.kind !== 'result') return;
      const { indicator, period } = chosen.checkIn;
      const after = countUpdates(myUpdatesOf({ ...all, results: [resultOf(indicator, period, '5')] }, leader, day));
      expect(after.done).toBe(done + 1);
      expect(after.total).toBeLessThanOrEqual(total);
    }),
  );
});
