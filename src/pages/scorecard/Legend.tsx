import { makeStyles, tokens } from '@fluentui/react-components';
import { LevelMark } from '../../ui/LevelMark.tsx';
import { useTexts } from '../../ui/Language.tsx';

const levels = ['desired', 'acceptable', 'unacceptable', 'notMeasured'] as const;

/** Resultatgrense: what the marks mean, always beside the table. */
export function Legend() {
  const styles = useStyles();
  const { assessment, scorecardPage } = useTexts();
  return (
    <div className={styles.legend} role="group" aria-label={scorecardPage.legend}>
      <span className={styles.title}>{scorecardPage.legend}</span>
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
  title: { fontWeight: tokens.fontWeightSemibold },
});
