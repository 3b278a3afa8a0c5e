import { mergeClasses } from '@fluentui/react-components';
import type { Level } from '../../domain/assessment.ts';
import { useLevelColors } from '../levelColors.ts';
import { LevelOutline } from '../LevelOutline.tsx';
import { useChartStyles } from './chartStyles.ts';

/** A level's shape at a place in a chart, with its middle there; `words` show when somebody points at it. */
export function ChartMark({
  level,
  x,
  y,
  size,
  words,
}: {
  readonly level: Level;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly words?: string;
}) {
  const styles = useChartStyles();
  const colors = useLevelColors();
  return (
    <g
      className={mergeClasses(colors.any, colors[level])}
      transform={`translate(${x - size / 2} ${y - size / 2}) scale(${size / 20})`}
    >
      {words !== undefined && <title>{words}</title>}
      <circle className={styles.halo} cx="10" cy="10" r="10.6" />
      <LevelOutline level={level} />
    </g>
  );
}
