import { makeStyles, tokens } from '@fluentui/react-components';
import { LevelMark } from '../../ui/LevelMark.tsx';
import { useTexts } from '../../ui/Language.tsx';

const levels = ['desired', 'acceptable', 'unacceptable', 'notMeasured'] as const;

/** Resultatgrense on a phone: what the marks mean; each row's own limits stand in its card. */
export function LegendLine() {
  const styles = useStyles();
  const { assessment, scorecardPage } = useTexts();
  const { heading } = scorecardPage.table.limits;
  return (
    <div className={styles.legend} role="group" aria-label={heading}>
      <span className={styles.title}>{heading}</span>
      {levels.map((level) => (
        <LevelMark key={level} level={level} words={assessment.level[level]} />
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    margin: `${tokens.spacingVerticalS} 0`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  title: { flexBasis: '100%', fontWeight: tokens.fontWeightSemibold },
});
