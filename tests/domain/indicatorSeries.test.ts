import { expect, test } from 'vitest';
import type { IndicatorId, ScorecardId, UnitCode } from '../../src/domain/id.ts';
import { indicatorSeriesOf, type ScorecardRecords } from '../../src/domain/indicatorSeries.ts';
import type { Scorecard } from '../../src/domain/scorecard.ts';
import { seededMunicipality } from '../pages/seededPage.ts';
import { indicatorOf, resultOf, targetFrom } from '../support/scorecardThings.ts';

const krs = 'KRS' as UnitCode;

function cardOf(id: string, period: string, focusArea = 'Læring og fornying'): Scorecard {
  return {
    id: id as ScorecardId,
    unitCode: krs,
    kind: 'shared',
    focusArea,
    mainGoal: undefined,
    period: period as Scorecard['period'],
    order: 1,
    complete: true,
    archived: false,
    source: undefined,
    note: undefined,
    demonstration: false,
  };
}

const now = indicatorOf({ id: 'now' as IndicatorId, scorecardId: 'c17' as ScorecardId });
const before = indicatorOf({ id: 'before' as IndicatorId, scorecardId: 'c14' as ScorecardId });

function told(records: ScorecardRecords) {
  const { standings, targets } = indicatorSeriesOf(now, records, krs);
  return {
    results: standings.map(({ period, result }) => `${period}: ${result?.text}`),
    targets: targets.map(({ validFrom, text }) => `${validFrom}: ${text}`),
    levels: standings.map(({ shown }) => shown.level),
  };
}

const records: ScorecardRecords = {
  units: [],
  scorecards: [cardOf('c17', '2017'), cardOf('c14', '2014')],
  indicators: [now, before],
  targets: [targetFrom(before, '2012', '5'), targetFrom(now, '2014', '20')],
  results: [
    resultOf(now, '2017', '21'),
    resultOf(now, '2014', '9'),
    resultOf(before, '2014', '8'),
    resultOf(before, '2012', '6'),
  ],
};

test('a series goes on through the earlier scorecard, each year judged by the target of its own time', () => {
  expect(told(records)).toEqual({
    results: ['2012: 6', '2014: 9', '2017: 21'],
    targets: ['2012: 5', '2014: 20'],
    levels: ['acceptable', 'unacceptable', 'desired'],
  });
});

test.each([
  ['under another success factor', { ...records, indicators: [now, { ...before, successFactor: 'God service' }] }],
  ['of another focus area', { ...records, scorecards: [cardOf('c17', '2017'), cardOf('c14', '2014', 'Brukere')] }],
  ['that is invented', { ...records, indicators: [now, { ...before, demonstration: true }] }],
  ['on a later card', { ...records, scorecards: [cardOf('c17', '2017'), cardOf('c14', '2018')] }],
  [
    'in another unit of measurement',
    {
      ...records,
      indicators: [
        { ...now, unitOfMeasurement: '%' },
        { ...before, unitOfMeasurement: 'km' },
      ],
    },
  ],
] as const)('the same name %s is another indicator', (_, others) => {
  const { standings } = indicatorSeriesOf(others.indicators[0] ?? now, others, krs);
  expect(standings.map(({ period }) => period)).toEqual(['2014', '2017']);
});

test('the first year on a new card is held against the last one on the card before', () => {
  const { standings } = indicatorSeriesOf(
    now,
    {
      ...records,
      targets: [targetFrom(now, '2015', '5')],
      results: [resultOf(before, '2014', '6'), resultOf(now, '2015', '8'), resultOf(now, '2017', '9')],
    },
    krs,
  );
  expect(standings.map(({ previous }) => previous?.period)).toEqual([undefined, '2014', '2015']);
});

test('the report year of a published card is judged as its row on the card is, whatever earlier cards say; an open one goes on', () => {
  const results = [resultOf(before, '2014', '6'), resultOf(now, '2017', '9')];
  const lastOf = (source: string | undefined) => {
    const scorecards = [{ ...cardOf('c17', '2017'), source }, cardOf('c14', '2014')];
    const all = { ...records, scorecards, targets: [targetFrom(now, '2015', '5')], results };
    return indicatorSeriesOf(now, all, krs).standings.at(-1);
  };
  expect(lastOf('Årsmelding 2017')).toMatchObject({ previous: undefined, computed: { level: 'acceptable' } });
  expect(lastOf(undefined)).toMatchObject({ previous: { period: '2014' }, computed: { level: 'desired' } });
});

test('an indicator whose scorecard is gone still has its own results', () => {
  expect(told({ ...records, scorecards: [] }).results).toEqual(['2014: 9', '2017: 21']);
});

test('Elverum’s inhabitants are one series over two scorecards, with the target stepping up in 2015', () => {
  const all = seededMunicipality();
  const indicator = all.indicators.find(({ id }) => id === 'elverum-2017-01');
  if (indicator === undefined) throw new Error('not in the seed');
  const { standings, targets } = indicatorSeriesOf(indicator, all, 'ELV' as UnitCode);
  expect(standings.map(({ period }) => period)).toEqual(['2012', '2013', '2014', '2015', '2016', '2017']);
  expect(targets.map(({ validFrom, text }) => `${validFrom}: ${text}`)).toEqual(['2012: 20700', '2015: 21200']);
});
