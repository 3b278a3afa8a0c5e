import { expect, test } from 'vitest';
import { concernedBy, concernsOf } from '../../src/domain/concern.ts';
import type { PersonId, UnitCode } from '../../src/domain/id.ts';
import type { Person } from '../../src/domain/person.ts';
import { standingOf } from '../../src/domain/standing.ts';
import type { Unit } from '../../src/domain/unit.ts';
import type { UnitStanding } from '../../src/domain/unitStanding.ts';
import type { Scorecard } from '../../src/domain/scorecard.ts';
import { usualRule } from '../../src/domain/assessmentRule.ts';
import type { Period } from '../../src/domain/period.ts';
import { indicatorOf, resultOf, targetFrom, unitOf } from '../support/scorecardThings.ts';

const day = '2026-11-22';
const period = '2026' as Period;
const somebody = (name: string): Person => ({ id: name as PersonId, name });
const [anna, bo, kari] = [somebody('Anna'), somebody('Bo'), somebody('Kari')];
const unit = (name: string, more: Partial<Unit> = {}) => unitOf(name, { name, leader: anna, ...more });
const indicator = indicatorOf({ direction: 'lower', unitOfMeasurement: '%' });

/** A unit with this result against 8 %, or none. */
function standing(of: Unit, text?: string): UnitStanding {
  const unitCode: UnitCode = of.code;
  const results = text === undefined ? [] : [{ ...resultOf(indicator, period, text), unitCode }];
  const targets = [targetFrom(indicator, '2020', '8 %')];
  const question = { indicator, targets, results, period, unitCode, rule: usualRule };
  return { unit: of, scorecard: {} as Scorecard, standing: standingOf(question), before: undefined, earlier: [] };
}

test('an update concerns units with something unacceptable, something that waits, or a decision that names them', () => {
  const [kultur, skole, brann, plan] = ['Kultur', 'Grunnskoler', 'Brann', 'Plan'].map((name) => unit(name)) as [
    Unit,
    Unit,
    Unit,
    Unit,
  ];
  const standings = [standing(kultur, '9 %'), standing(skole), standing(brann, '7 %'), standing(plan, '7 %')];
  const asks = ['Flytte to årsverk til Kultur', 'Kultur og Brann slås sammen'];
  expect(concernsOf([kultur, skole, brann, plan], standings, { asks, day })).toEqual([
    { unit: kultur, unacceptable: 1, unreported: 0, asked: 2 },
    { unit: skole, unacceptable: 0, unreported: 1, asked: 0 },
    { unit: brann, unacceptable: 0, unreported: 0, asked: 1 },
  ]);
});

test.each([
  ['Mer penger til Kultur (og idrett)', ['Kultur']],
  ['Kultur og idrett slås sammen', ['Kultur og idrett']],
  ['Kulturskolen får nytt tak', []],
  ['Vi trenger en annen kultur', []],
  ['Avtalen med KinoKultur sies opp', []],
])('a decision names a unit in whole words, the longest name first: %s', (ask, named) => {
  const units = [unit('Kultur'), unit('Kultur og idrett')];
  expect(concernsOf(units, [], { asks: [ask], day }).map((each) => each.unit.name)).toEqual(named);
});

test('the leader and the deputy of the day are told, each once with all that is theirs; who knows already is not', () => {
  const deputy = (person: Person, to: string) => ({ deputy: { person, from: undefined, to } });
  const concern = (of: Unit) => ({ unit: of, unacceptable: 1, unreported: 0, asked: 0 });
  const concerns = [
    concern(unit('A', deputy(bo, '2026-12-31'))),
    concern(unit('B', deputy(bo, '2026-11-21'))),
    concern(unit('C', { leader: kari, ...deputy(kari, '2026-12-31') })),
    concern(unit('D', { leader: undefined })),
  ];
  const told = (except: readonly Person[]) =>
    concernedBy(concerns, { day, except }).map(({ to, concerns: own }) => [to.name, own.map((each) => each.unit.code).join(' ')]);
  expect(told([])).toEqual([
    ['Anna', 'A B'],
    ['Bo', 'A'],
    ['Kari', 'C'],
  ]);
  expect(told([anna, kari])).toEqual([['Bo', 'A']]);
});
