import { expect, test } from 'vitest';
import type { IndicatorSeries } from '../../src/domain/indicatorSeries.ts';
import { chartSummary } from '../../src/text/chartSummary.ts';
import { textsOf } from '../../src/text/texts.ts';
import { seriesOf } from '../ui/chart/seriesOf.ts';

const measured = ({ standings }: IndicatorSeries) => standings.filter(({ computed }) => computed.level !== 'notMeasured');
const summary = (series: IndicatorSeries, language: 'nb' | 'nn' | 'en' = 'nb') =>
  chartSummary(series, measured(series), textsOf(language));

const series = seriesOf({ 2015: '6 nye tiltak', 2016: 'Ikke målt', 2017: '5 nye tiltak' }, { 2015: '5', 2017: '4' });

test('a chart is told with every value, its level, the years nobody measured, and the targets', () => {
  expect(summary(series)).toBe(
    'Diagram: Digitalisering, fra 2015 til 2017. 2015: 6 nye tiltak (akseptabelt). 2017: 5 nye tiltak (akseptabelt). ' +
      'Ikke målt: 2016. Resultatkrav fra 2015: 5. Resultatkrav fra 2017: 4.',
  );
  expect(summary(series, 'nn')).toContain('Diagram: Digitalisering, frå 2015 til 2017.');
  expect(summary(series, 'en')).toContain('Chart: Digitalisering, from 2015 to 2017.');
});

test('of a long series only the lowest, the highest and the latest are told', () => {
  const months = Array.from({ length: 12 }, (_, index) => [`2025-${String(index + 1).padStart(2, '0')}`, String(index + 3)]);
  const long = seriesOf({ ...Object.fromEntries(months), '2026-01': '2', '2026-02': '9' } as Record<string, string>);
  expect(summary(long)).toBe(
    'Diagram: Digitalisering, fra januar 2025 til februar 2026. 14 målinger. Lavest: januar 2026: 2 (uten nivå). ' +
      'Høyest: desember 2025: 14 (uten nivå). Sist: februar 2026: 9 (uten nivå).',
  );
});

test('one measurement is told as one, and none as nothing', () => {
  expect(summary(seriesOf({ 2017: '5' }))).toBe('Diagram: Digitalisering, 2017. 2017: 5 (uten nivå).');
  expect(summary(seriesOf({}))).toBe('Ingenting å tegne ennå.');
});
