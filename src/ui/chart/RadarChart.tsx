import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Spot } from './chartView.ts';
import { useChartStyles } from './chartStyles.ts';
import { radarView, type RadarLine } from './radarView.ts';
import { YearMark } from './YearMark.tsx';
import { useYearStyles, yearLooks, type YearLook } from './yearStyles.ts';

const path = (spots: readonly Spot[]) => spots.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
const looks = ['year0', 'year1', 'year2'] as const;

/** Parts round a circle, a line for each of the latest evaluations (given oldest first); the table beside it says the same. */
export function RadarChart({
  names,
  lines,
  rings,
  summary,
  width = 540,
}: {
  readonly names: readonly string[];
  readonly lines: readonly RadarLine[];
  /** The values at the four rings, innermost first; none where the parts have different scales. */
  readonly rings: readonly string[];
  readonly summary: string;
  readonly width?: number;
}) {
  const styles = useStyles();
  const chart = useChartStyles();
  const years = useYearStyles();
  const drawn = lines.slice(-yearLooks);
  const lookOf = (index: number) => (drawn.length - 1 - index) as YearLook;
  const view = radarView(names, drawn, width);
  return (
    <figure className={styles.figure}>
      <svg className={styles.picture} viewBox={`0 0 ${view.width} ${view.height}`} role="img" aria-label={summary}>
        {view.rings.map((ring, index) => (
          <path key={index} className={index === view.rings.length - 1 ? chart.base : chart.grid} d={`${path(ring)}Z`} />
        ))}
        {view.axes.map(({ x, y }, index) => (
          <path key={index} className={chart.grid} d={`M${view.middle.x} ${view.middle.y}L${x} ${y}`} />
        ))}
        {view.lines.map(({ name, closed, stretches, points }, index) => (
          <g key={name}>
            {closed && lookOf(index) === 0 && <path className={years.area} d={`${path(points)}Z`} />}
            {stretches.map((stretch, number) => (
              <path key={number} className={years[looks[lookOf(index)]]} d={`${path(stretch)}${closed ? 'Z' : ''}`} />
            ))}
            {points.map(({ x, y }, number) => (
              <YearMark key={number} look={lookOf(index)} x={x} y={y} />
            ))}
          </g>
        ))}
        {rings.map((words, index) => {
          const at = view.rings[index]?.[0];
          return (
            at && (
              <text key={words} className={mergeClasses(chart.strong, styles.ring)} x={at.x + 6} y={at.y + 4}>
                {words}
              </text>
            )
          );
        })}
        {view.labels.map(({ lines: words, x, y, anchor }) => (
          <text key={words.join(' ')} className={mergeClasses(chart.words, chart[anchor])} x={x} y={y}>
            {words.map((word, index) => (
              <tspan key={word} x={x} dy={index === 0 ? 0 : 14}>
                {word}
              </tspan>
            ))}
          </text>
        ))}
      </svg>
      <figcaption>
        <ul className={styles.key}>
          {drawn.toReversed().map(({ name }, index) => (
            <li key={name} className={styles.sample}>
              <svg width="36" height="12" viewBox="0 0 36 12" aria-hidden="true">
                <path className={years[looks[index as YearLook]]} d="M0 6H36" />
                <YearMark look={index as YearLook} x={18} y={6} />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}

const useStyles = makeStyles({
  figure: { margin: 0, '@media print': { breakInside: 'avoid' } },
  picture: { display: 'block', width: '100%', height: 'auto', overflow: 'visible' },
  ring: { fontSize: '11px', fontWeight: tokens.fontWeightRegular, fill: tokens.colorNeutralForeground3 },
  key: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXL}`,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  sample: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
});
