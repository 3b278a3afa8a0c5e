import { mergeClasses } from '@fluentui/react-components';
import { useTexts } from '../Language.tsx';
import type { ChartLayout } from './chartLayout.ts';
import { ChartMark } from './ChartMark.tsx';
import { useChartStyles } from './chartStyles.ts';
import type { Spot } from './chartView.ts';

const path = (spots: readonly Spot[]) => spots.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');

/** A finished chart as a picture with a summary in words; the table beneath says the same. */
export function ChartPicture({ layout, summary }: { readonly layout: ChartLayout; readonly summary: string }) {
  const styles = useChartStyles();
  const { dates, assessment } = useTexts();
  const { view, tickWords, timeWords, unit, side, last } = layout;
  const { frame, plot } = view;
  const right = plot.x + plot.width;
  const bottom = plot.y + plot.height;
  return (
    <svg className={styles.picture} viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={summary}>
      {view.bands.map(({ level, x, y, width, height }) => (
        <rect key={`${level} ${x}`} className={styles[level]} x={x} y={y} width={width} height={height} />
      ))}
      {view.valueTicks.map(({ y, value }, index) => (
        <g key={value}>
          <path className={value === 0 ? styles.base : styles.grid} d={`M${plot.x} ${y}H${right}`} />
          <text className={mergeClasses(styles.words, styles.end)} x={plot.x - 8} y={y + 4}>
            {tickWords[index]}
          </text>
        </g>
      ))}
      <path className={styles.base} d={`M${plot.x} ${bottom}H${right}`} />
      {unit !== undefined && (
        <text className={mergeClasses(styles.quiet, styles.start)} x="0" y="12">
          {unit}
        </text>
      )}
      {view.timeTicks.map(({ x, kind, year, number }, index) => (
        <text
          key={`${kind} ${year} ${number}`}
          className={mergeClasses(styles.words, styles.middle)}
          x={x}
          y={kind === 'year' ? frame.height - 8 : bottom + 18}
        >
          {timeWords[index]}
        </text>
      ))}
      {view.demands.map(({ kind, spots }, index) => (
        <g key={index}>
          <path className={styles.under} d={path(spots)} />
          <path className={styles[kind]} d={path(spots)} />
        </g>
      ))}
      {view.lines.map((line) => (
        <path key={path(line)} className={styles.line} d={path(line)} />
      ))}
      {[...view.gaps, ...view.points].map(({ x, y, level, standing }, index) => (
        <ChartMark
          key={index}
          level={level}
          x={x}
          y={y}
          size={view.mark}
          words={`${dates.period(standing.period)}: ${standing.result?.text ?? ''} · ${assessment.level[level]}`}
        />
      ))}
      {side.map(({ y, label }) => (
        <g key={`${label.kind} ${label.words}`}>
          {label.kind === 'level' && <ChartMark level={label.level} x={right + 16} y={y} size={14} />}
          <text className={mergeClasses(styles.words, styles.start)} x={right + (label.kind === 'level' ? 28 : 8)} y={y + 4}>
            {label.words}
          </text>
        </g>
      ))}
      {last && (
        <text className={mergeClasses(styles.strong, styles.middle)} x={last.x} y={last.y}>
          {last.text}
        </text>
      )}
    </svg>
  );
}
