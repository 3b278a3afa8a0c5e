import { makeStyles, tokens } from '@fluentui/react-components';
import type { IndicatorSeries } from '../../domain/indicatorSeries.ts';
import { trendWords } from '../../text/trendWords.ts';
import { useTexts } from '../Language.tsx';
import { ChartMark } from './ChartMark.tsx';
import { chartSubjectOf } from './chartSubject.ts';
import { chartView, type Spot } from './chartView.ts';

const frame = { width: 88, height: 32, left: 2, right: 2, top: 0, bottom: 0, mark: 11 } as const;

const round = (value: number) => Math.round(value * 10) / 10;
const path = (spots: readonly Spot[]) =>
  spots.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
/** A dot as a stroke without length, so that all of them are one element. */
const dots = (spots: readonly Spot[]) => spots.map(({ x, y }) => `M${round(x)} ${round(y)}h0`).join('');

/**
 * A row's development at true dates, small: results joined where nothing lies between them, the target dashed, the latest as its level's
 * own shape. Values go up and down as they are; whether that is good, the shape and the words say. Nothing measured, nothing drawn.
 */
export function Sparkline({ series }: { readonly series: IndicatorSeries }) {
  const styles = useStyles();
  const texts = useTexts();
  const subject = chartSubjectOf(series);
  if (subject === undefined) return null;
  const { lines, demands, points, mark } = chartView(subject, frame);
  const latest = points.filter(({ last }) => last);
  const earlier = points.filter(({ last }) => !last);
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-label={trendWords(series, texts)}
    >
      {demands.length > 0 && <path className={styles.target} d={demands.map(({ spots }) => path(spots)).join('')} />}
      {lines.length > 0 && <path className={styles.line} d={lines.map(path).join('')} />}
      {earlier.length > 0 && <path className={styles.dots} d={dots(earlier)} />}
      {latest.map(({ x, y, level }, index) => (
        <ChartMark key={index} level={level} x={x} y={y} size={mark} />
      ))}
    </svg>
  );
}

const stroke = {
  fill: 'none',
  '@media (forced-colors: active)': { stroke: 'CanvasText' },
  '@media print': { stroke: '#000' },
} as const;

const ink = { ...stroke, stroke: tokens.colorNeutralForeground3, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

const useStyles = makeStyles({
  picture: { display: 'block', width: '88px', height: '32px', overflow: 'visible' },
  line: { ...ink, strokeWidth: '1.5px' },
  dots: { ...ink, strokeWidth: '4px' },
  target: { ...stroke, stroke: tokens.colorCompoundBrandStroke, strokeWidth: '1px', strokeDasharray: '3 3' },
});
