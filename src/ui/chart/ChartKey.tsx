import { makeStyles, tokens } from '@fluentui/react-components';
import type { Level } from '../../domain/assessment.ts';
import { useTexts } from '../Language.tsx';
import { LevelMark } from '../LevelMark.tsx';
import { useChartStyles } from './chartStyles.ts';
import type { ChartLayout } from './chartLayout.ts';

const order = [
  'desired',
  'acceptable',
  'unacceptable',
  'unassessed',
  'notMeasured',
  'unread',
] as const satisfies readonly Level[];

/** What the lines and the shapes of this chart mean: those that are in it, and are not worded beside it already. */
export function ChartKey({ layout: { view, side } }: { readonly layout: ChartLayout }) {
  const styles = useStyles();
  const lines = useChartStyles();
  const { chart, assessment } = useTexts();
  const levels = new Set<Level>([...view.points, ...view.gaps, ...view.bands].map(({ level }) => level));
  const worded = new Set(side.flatMap(({ label }) => (label.kind === 'level' ? [label.level as Level] : [])));
  const demands = new Set(view.demands.map(({ kind }) => kind));
  return (
    <ul className={styles.key} aria-label={chart.key}>
      {view.lines.length > 0 && <Sample className={lines.line} words={chart.result} />}
      {demands.has('target') && <Sample className={lines.target} words={chart.target} />}
      {demands.has('maximum') && <Sample className={lines.maximum} words={chart.maximum} />}
      {order
        .filter((level) => levels.has(level) && !worded.has(level))
        .map((level) => (
          <li key={level} className={styles.sample}>
            <LevelMark level={level} words={assessment.level[level]} />
          </li>
        ))}
    </ul>
  );
}

function Sample({ className, words }: { readonly className: string; readonly words: string }) {
  const styles = useStyles();
  return (
    <li className={styles.sample}>
      <svg width="28" height="12" viewBox="0 0 28 12" aria-hidden="true">
        <path className={className} d="M0 6H28" />
      </svg>
      {words}
    </li>
  );
}

const useStyles = makeStyles({
  key: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  sample: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
});
