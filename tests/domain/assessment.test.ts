import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Level } from '../../src/domain/assessment.ts';
import { standingOfRow, type Row } from '../support/scorecardThings.ts';

const sykefravaer = { name: 'Sykefravær', direction: 'lower', unitOfMeasurement: '%' } as const;
const naervaer = { name: 'Nærvær', direction: 'higher', unitOfMeasurement: '%' } as const;

test.each<[string, Row, string]>([
  [
    'sykefravær up from 9,6 to 10,2 against 8,5 is an arrow down',
    { indicator: sykefravaer, target: '8,5 %', results: { 2017: '9,6', 2018: '10,2' } },
    'slipping unacceptable',
  ],
  [
    'nærvær up from 91 to 93 against 92,5 is an arrow up',
    { indicator: naervaer, target: '92,5 %', results: { 2017: '91 %', 2018: '93 %' } },
    'improved desired',
  ],
  [
    'worse but still within is a dash',
    { target: '5', results: { 2016: '6 nye tiltak', 2017: '5 nye tiltak' } },
    'holding acceptable',
  ],
  ['100 % after 100 % is a dash', { target: '100 %', results: { 2016: '100 %', 2017: '100 %' } }, 'holding acceptable'],
  [
    'better but still short is an arrow up and unacceptable',
    { target: '10', results: { 2016: '5', 2017: '8' } },
    'improved unacceptable',
  ],
  ['unchanged and short is a dash and unacceptable', { target: '10', results: { 2016: '8', 2017: '8' } }, 'holding unacceptable'],
  [
    'a first measurement that meets the target is acceptable, without a symbol',
    { target: '> 4,5', results: { 2016: 'Ikke målt', 2017: '4,9' } },
    'undefined acceptable',
  ],
  ['a first measurement that misses is unacceptable', { target: '10', results: { 2017: '8' } }, 'undefined unacceptable'],
  [
    'exactly on a strict limit is not met',
    { target: '> 77 %', results: { 2013: '76 %', 2014: '77 %' } },
    'improved unacceptable',
  ],
  ['exactly on a limit is met', { target: '≥ 77 %', results: { 2013: '76 %', 2014: '77 %' } }, 'improved desired'],
  ['below a band', { target: '6,0 – 4,6', results: { 2016: '4,4', 2017: '4,2' } }, 'slipping unacceptable'],
  ['within a band', { target: '6,0 – 4,6', results: { 2016: '4,4', 2017: '5,0' } }, 'improved desired'],
  [
    'a step up among states',
    { indicator: { direction: 'reach' }, target: 'Innført', results: { 2016: 'I arbeid', 2017: 'Innført' } },
    'improved desired',
  ],
  [
    'a step down among states',
    { indicator: { direction: 'reach' }, target: 'Innført', results: { 2016: 'Innført', 2017: 'I arbeid' } },
    'slipping unacceptable',
  ],
  [
    'the wanted direction is the whole target',
    { target: 'Økende', results: { 2016: '107 500', 2017: '110 900' } },
    'improved desired',
  ],
  [
    'ten fewer were asked for, three came',
    { indicator: { direction: 'lower' }, target: 'Minus 10 personer', results: { 2014: '31', 2015: '28' } },
    'improved unacceptable',
  ],
  [
    'ten fewer were asked for and came',
    { indicator: { direction: 'lower' }, target: 'Minus 10 personer', results: { 2014: '31', 2015: '21' } },
    'improved desired',
  ],
  [
    'exactly ten percent is not more than ten percent',
    {
      indicator: { name: 'Reduksjon i antall saker', direction: 'lower' },
      target: '> 10 %',
      results: { 2014: '50', 2015: '45' },
    },
    'improved unacceptable',
  ],
  [
    'the level of a named year',
    { indicator: { direction: 'lower' }, target: 'nivå som 2015', results: { 2015: '-21 %', 2016: '-24 %', 2017: '-21 %' } },
    'holding acceptable',
  ],
  [
    'within a tolerance',
    { indicator: { direction: 'within' }, target: '+/- 2 mnd.', results: { 2014: '+ 3 mnd.', 2015: '-1 mnd.' } },
    'improved desired',
  ],
  [
    'both of two values must meet the target',
    { target: '5,2', results: { 2016: '5,0/5,3', 2017: '5,1/5,3' } },
    'improved unacceptable',
  ],
  [
    '37 of 39 is held against a percentage',
    { indicator: { unitOfMeasurement: '%' }, target: '90 %', results: { 2016: '85 %', 2017: '37 av 39' } },
    'improved desired',
  ],
  [
    'yes is what was asked for',
    { indicator: { direction: 'reach' }, target: 'ja', results: { 2016: 'ja', 2017: '***)ja' } },
    'holding acceptable',
  ],
])('%s', (_, row, mark) => {
  const { computed } = standingOfRow(row);
  expect(`${computed.change} ${computed.level}`).toBe(mark);
});

test.each<[string, Row, Level, string]>([
  [
    'the maximum is nothing to reach',
    { indicator: { unitOfMeasurement: 'poeng av 800' }, target: '800', results: { 2012: '507', 2016: '523' } },
    'unassessed',
    'maximum',
  ],
  ['«523 av 800» names its own maximum', { target: '800', results: { 2016: '523 av 800' } }, 'unassessed', 'maximum'],
  ['without a target there is no level', { target: '', results: { 2014: '4,9' } }, 'unassessed', 'noTarget'],
  ['an unread target gives no level', { target: 'så bra som mulig', results: { 2014: '4,9' } }, 'unassessed', 'targetUnread'],
  [
    'the national average is not known here',
    { target: '> lands-snitt', results: { 2014: '49,6', 2015: '51,2' } },
    'unassessed',
    'referenceUnknown',
  ],
  [
    'nobody has said which way is good',
    { indicator: { direction: undefined }, target: '2 800', results: { 2014: '2 957', 2015: '3 531' } },
    'unassessed',
    'directionUnknown',
  ],
  [
    'a phase is not held against a number',
    { indicator: { direction: 'reach' }, target: '2', results: { 2016: 'I arbeid' } },
    'unassessed',
    'notComparable',
  ],
  ['kilometres are not held against percent', { target: '90 %', results: { 2016: '2 km' } }, 'unassessed', 'notComparable'],
  ['a rise needs something to rise from', { target: 'Økende', results: { 2015: '85 430' } }, 'unassessed', 'noPrevious'],
  ['not measured', { target: '5', results: { 2016: '6', 2017: 'Ikke målt' } }, 'notMeasured', 'notMeasured'],
  [
    'blank is not measured, and not zero',
    { indicator: { direction: 'lower' }, target: '0', results: { 2016: '1', 2017: '–' } },
    'notMeasured',
    'blank',
  ],
  [
    'unread is not measured as zero',
    { indicator: { direction: 'lower' }, target: '0', results: { 2016: '1', 2017: 'kr ,-' } },
    'unread',
    'unread',
  ],
])('%s', (_, row, level, reason) => {
  const standing = standingOfRow(row);
  expect([standing.computed.level, standing.reason]).toEqual([level, reason]);
});

const rank: Readonly<Record<Level, number>> = {
  unacceptable: 0,
  acceptable: 1,
  desired: 2,
  notMeasured: -1,
  unread: -1,
  unassessed: -1,
};
const tenth = fc.integer({ min: -500, max: 1500 }).map((value) => value / 10);
const targetText = fc.oneof(
  tenth.map((value) => `${value}`),
  tenth.map((value) => `minst ${value}`),
  tenth.map((value) => `> ${value}`),
  fc.tuple(tenth, tenth).map(([a, b]) => `mellom ${Math.abs(a)} og ${Math.abs(b)}`),
  fc.constant('Økende'),
);

test('a better value never gets a worse level', () => {
  fc.assert(
    fc.property(targetText, tenth, tenth, tenth, (target, before, a, b) => {
      const levelAt = (value: number) =>
        standingOfRow({ target, results: { 2016: `${before}`, 2017: `${value}` } }).computed.level;
      expect(rank[levelAt(Math.max(a, b))]).toBeGreaterThanOrEqual(rank[levelAt(Math.min(a, b))]);
    }),
    { seed: 2017, numRuns: 500 },
  );
});

test('a lower-is-better indicator is the mirror of a higher-is-better one', () => {
  fc.assert(
    fc.property(tenth, tenth, tenth, (target, before, now) => {
      const up = standingOfRow({ target: `${target}`, results: { 2016: `${before}`, 2017: `${now}` } }).computed;
      const down = standingOfRow({
        indicator: { direction: 'lower' },
        target: `${-target}`,
        results: { 2016: `${-before}`, 2017: `${-now}` },
      }).computed;
      expect(down).toEqual(up);
    }),
    { seed: 2018, numRuns: 300 },
  );
});
