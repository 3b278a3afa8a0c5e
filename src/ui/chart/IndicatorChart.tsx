import type { IndicatorSeries } from '../../domain/indicatorSeries.ts';
import { chartSummary } from '../../text/chartSummary.ts';
import { EmptyNote } from '../EmptyNote.tsx';
import { useTexts } from '../Language.tsx';
import { ChartKey } from './ChartKey.tsx';
import { chartLayout } from './chartLayout.ts';
import { ChartPicture } from './ChartPicture.tsx';
import { chartSubjectOf } from './chartSubject.ts';
import { useMeasuredWidth } from './useMeasuredWidth.ts';

/** An indicator through the years, at true dates, against its targets and limits; says so where there is nothing to draw. */
export function IndicatorChart({ series }: { readonly series: IndicatorSeries }) {
  const texts = useTexts();
  const { width, ref } = useMeasuredWidth(640);
  const subject = chartSubjectOf(series);
  if (subject === undefined) return <EmptyNote {...texts.chart.nothing} />;
  const layout = chartLayout(subject, width, texts);
  const measured = subject.measurements.map(({ standing }) => standing);
  return (
    <div ref={ref}>
      <ChartPicture layout={layout} summary={chartSummary(series, measured, texts)} />
      <ChartKey layout={layout} />
      {subject.leftOut.length > 0 && <p>{texts.chart.leftOut(subject.leftOut.length)}</p>}
    </div>
  );
}
