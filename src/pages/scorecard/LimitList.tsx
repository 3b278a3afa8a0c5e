import { makeStyles, tokens } from '@fluentui/react-components';
import { LevelMark } from '../../ui/LevelMark.tsx';
import { useTexts } from '../../ui/Language.tsx';
import type { LimitWords } from './limitWords.ts';

/** The limits of one row, where it stands open. */
export function LimitList({ limits: { levels, none } }: { readonly limits: LimitWords }) {
  const styles = useStyles();
  const { assessment, scorecardPage } = useTexts();
  const { heading } = scorecardPage.table.limits;
  if (levels.length === 0) return <p className={styles.none}>{none}</p>;
  return (
    <ul className={styles.list} aria-label={heading}>
      {levels.map(({ level, words }) => (
        <li key={level}>
          <LevelMark level={level} words={`${assessment.level[level]}: ${words}`} />
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  none: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXL}`,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});
