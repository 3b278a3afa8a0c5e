import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IndicatorSeries } from '../../../src/domain/indicatorSeries.ts';
import { chartSubjectOf } from '../../../src/ui/chart/chartSubject.ts';
import { chartView, type ChartView } from '../../../src/ui/chart/chartView.ts';
import { seriesOf } from './seriesOf.ts';

const frame = { width: 660, height: 300, left: 50, right: 10, top: 10, bottom: 30 };
const percent = { indicator: { direction: 'lower', unitOfMeasurement: '%' } } as const;

function drawn(series: IndicatorSeries, size = frame): ChartView {
  const subject = chartSubjectOf(series);
  if (subject === undefined) throw new Error('nothing to draw');
  return chartView(subject, size);
}

const xs = (view: ChartView) => view.points.map(({ x }) => Math.round(x));

test('A12: an irregular series lies at its true dates, and no line goes through years nobody measured', () => {
  const view = drawn(seriesOf({ 2010: '489', 2012: '507', 2016: '523' }));
  const [first = 0, second = 0, third = 0] = xs(view);
  expect((third - second) / (second - first)).toBeCloseTo(2, 1);
  expect(view.lines).toEqual([]);
});

test('measured years that follow one another are joined, and «Ikke målt» breaks the line and is marked', () => {
  const view = drawn(seriesOf({ 2013: '5', 2014: '6', 2015: 'Ikke målt', 2016: '7', 2017: '8' }));
  expect(view.lines.map((line) => line.length)).toEqual([2, 2]);
  expect(view.gaps.map(({ level, standing }) => [level, standing.period])).toEqual([['notMeasured', '2015']]);
  expect(view.lines.flat().every(({ x }) => Math.abs(x - (view.gaps[0]?.x ?? 0)) > 50)).toBe(true);
});

test('a reported zero is a point, nothing reported is none, and what cannot be read is marked as such', () => {
  const view = drawn(seriesOf({ 2015: '0', 2016: '', 2017: 'vet ikke', 2018: '3' }));
  expect(view.points.map(({ standing }) => standing.period)).toEqual(['2015', '2018']);
  expect(view.gaps.map(({ level }) => level)).toEqual(['unread']);
});

test('A9: a new target is a step in the line, at the beginning of its year, and colours no old point', () => {
  const view = drawn(seriesOf({ 2015: '6', 2016: '8', 2017: '9' }, { 2015: '5', 2017: '20' }));
  const [line] = view.demands;
  const spots = line?.spots ?? [];
  expect(spots.map(({ x }) => Math.round(x))).toEqual([50, 450, 450, 650]);
  expect(spots[0]?.y).toBe(spots[1]?.y);
  expect(spots[2]?.y ?? 0).toBeLessThan(spots[1]?.y ?? 0);
  expect(view.points.map(({ level }) => level)).toEqual(['acceptable', 'desired', 'unacceptable']);
});

test('a target to come is shown in its own year, beyond the last measurement', () => {
  const view = drawn(seriesOf({ 2024: '77', 2025: '79' }, { 2024: '75', 2026: '80' }));
  expect(view.timeTicks.map(({ year }) => year)).toEqual([2024, 2025, 2026]);
  expect(Math.round(view.demands[0]?.spots.at(-1)?.x ?? 0)).toBe(650);
});

test('limits lie as bands over the whole plot, the worst where the bad values are', () => {
  const view = drawn(
    seriesOf({ 2024: '8,4 %', 2025: '9,1 %' }, { 2024: '8,0 %' }, { ...percent, limits: { desired: 6.5, acceptable: 8 } }),
  );
  const [desired, acceptable, unacceptable] = view.bands;
  expect(view.bands.map(({ level }) => level)).toEqual(['desired', 'acceptable', 'unacceptable']);
  expect(unacceptable?.y).toBe(frame.top);
  expect((unacceptable?.y ?? 0) + (unacceptable?.height ?? 0)).toBeCloseTo(acceptable?.y ?? 0);
  expect((desired?.y ?? 0) + (desired?.height ?? 0)).toBeCloseTo(frame.height - frame.bottom);
  expect(view.points.every(({ y }) => y < (acceptable?.y ?? 0))).toBe(true);
});

test('a band is two lines, and of values in parts each has its own', () => {
  expect(drawn(seriesOf({ 2017: '4,2' }, { 2016: '6,0 – 4,6' })).demands).toHaveLength(2);
  const parts = drawn(seriesOf({ 2016: '5,1/5,3', 2017: '5,0/5,4' }, { 2016: '5,2/5,2' }));
  expect([parts.points.length, parts.lines.length, parts.demands.length]).toEqual([4, 2, 2]);
});

test('states climb an axis of their own order, and the demanded one is a line there', () => {
  const view = drawn(seriesOf({ 2024: 'Ikke startet', 2025: 'I arbeid', 2026: 'Innført' }, { 2024: 'Innført' }));
  expect(view.valueTicks.map(({ value }) => value)).toEqual([0, 1, 2]);
  const [low = 0, middle = 0, high = 0] = view.points.map(({ y }) => y);
  expect(low - middle).toBeCloseTo(middle - high);
  expect(view.demands[0]?.spots[0]?.y).toBe(high);
});

test('«523 av 800» is drawn under its ceiling, which is no target', () => {
  const view = drawn(seriesOf({ 2016: '523' }, { 2015: 'av 800' }, { indicator: { unitOfMeasurement: 'poeng av 800' } }));
  expect(view.demands.map(({ kind }) => kind)).toEqual(['maximum']);
});

test('what a change demands is drawn at each measurement it is held against', () => {
  const view = drawn(seriesOf({ 2013: '25', 2014: '31', 2015: '28' }, { 2013: 'Minus 10 personer' }));
  expect(view.demands.flatMap(({ spots }) => spots.map(({ x }) => Math.round(x)))).toEqual([250, 450, 450, 650]);
});

test('where no target could be drawn for a while, the line is broken', () => {
  const view = drawn(seriesOf({ 2014: '5', 2015: '6', 2016: '7' }, { 2014: '5', 2015: 'så godt som mulig', 2016: '8' }));
  expect(view.demands.map(({ spots }) => spots.map(({ x }) => Math.round(x)))).toEqual([
    [50, 250],
    [450, 650],
  ]);
});

test('a number nobody can have meant is left to the table, and spoils no scale', () => {
  const subject = chartSubjectOf(seriesOf({ 2015: '5', 2016: '9'.repeat(400), 2017: '6' }));
  expect(subject?.leftOut.map(({ period }) => period)).toEqual(['2016']);
  expect(subject?.scale.high).toBe(6);
});

test('nothing measured is nothing to draw', () => {
  expect(chartSubjectOf(seriesOf({ 2015: 'Ikke målt', 2016: '' }, { 2015: '5' }))).toBeUndefined();
  expect(chartSubjectOf(seriesOf({}))).toBeUndefined();
});

test('results of another length or unit are left to the table, and told of', () => {
  const mixed = chartSubjectOf(seriesOf({ '2016-T1': '5', '2016-T2': '6', '2016': '11', '2016-T3': '4 uker', '2017-T1': '3 %' }));
  expect(mixed?.leftOut.map(({ period }) => period)).toContain('2016');
  expect(mixed?.leftOut.map(({ period }) => period)).toContain('2016-T3');
});

test('tertials have labels of their own where there is room, and only years where there is not', () => {
  const series = seriesOf({ '2025-T1': '5', '2025-T2': '6', '2025-T3': '7', '2026-T1': '8' });
  expect(drawn(series).timeTicks.map(({ kind, number }) => `${kind}${number}`)).toEqual([
    'tertial1',
    'tertial2',
    'tertial3',
    'tertial1',
    'year1',
    'year1',
  ]);
  expect(drawn(series, { ...frame, width: 180 }).timeTicks.map(({ kind }) => kind)).toEqual(['year', 'year']);
});

test('everything lies within the frame, whatever was reported and however narrow it is', () => {
  const number = fc.oneof(
    fc.integer({ min: -1000, max: 1000 }).map(String),
    fc.double({ min: -1e15, max: 1e15, noNaN: true }).map((value) => value.toFixed(3).replace('.', ',')),
    fc.constantFrom('0', '100 %', '98 % (37 av 39)', '5,1/5,3', 'Ikke målt', '', 'kanskje', 'I arbeid', 'ja', '9'.repeat(400)),
  );
  const period = fc.oneof(
    fc.integer({ min: 1990, max: 2040 }).map(String),
    fc.tuple(fc.integer({ min: 2020, max: 2027 }), fc.constantFrom('T1', 'T3', 'Q2', '05', '12')).map((parts) => parts.join('-')),
    fc.constantFrom('0001', '9999'),
  );
  const cells = (most: number) => fc.dictionary(period, number, { maxKeys: most });
  const limit = fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { nil: undefined });
  const size = fc.record({ width: fc.integer({ min: 40, max: 1600 }), height: fc.integer({ min: 40, max: 400 }) });
  fc.assert(
    fc.property(cells(20), cells(4), limit, limit, size, (results, targets, desired, acceptable, { width, height }) => {
      const subject = chartSubjectOf(seriesOf(results, targets, { limits: { desired, acceptable } }));
      if (subject === undefined) return;
      const view = chartView(subject, { ...frame, width, height });
      const spots = [...view.points, ...view.gaps, ...view.lines.flat(), ...view.demands.flatMap((demand) => demand.spots)];
      const half = view.mark / 2;
      const { plot } = view;
      for (const { x, y } of [...view.points, ...view.gaps]) {
        expect(x - half).toBeGreaterThanOrEqual(plot.x - 0.01);
        expect(x + half).toBeLessThanOrEqual(plot.x + plot.width + 0.01);
        expect(y - half).toBeGreaterThanOrEqual(plot.y - 0.01);
        expect(y + half).toBeLessThanOrEqual(plot.y + plot.height + 0.01);
      }
      for (const { x, y } of spots) expect(x >= -0.01 && x <= width + 0.01 && y >= -0.01 && y <= height + 0.01).toBe(true);
      for (const band of view.bands)
        expect([band.x, band.y, band.width, band.height].every((each) => Number.isFinite(each) && each >= -0.01)).toBe(true);
      expect(view.timeTicks.length).toBeLessThanOrEqual(120);
      expect([...view.timeTicks.map(({ x }) => x), ...view.valueTicks.map(({ y }) => y)].every(Number.isFinite)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
