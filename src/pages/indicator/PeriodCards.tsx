import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { unbroken } from '../../text/unbroken.ts';
import { LevelMark } from '../../ui/LevelMark.tsx';
import { useTexts } from '../../ui/Language.tsx';
import { Tag } from '../../ui/Tag.tsx';
import type { PeriodLine } from './indicatorView.ts';

/** The same as the table where there is no room for one: a card for each period. */
export function PeriodCards({ lines }: { readonly lines: readonly PeriodLine[] }) {
  const styles = useStyles();
  const { indicatorPage } = useTexts();
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line.key} className={styles.card}>
          <div className={styles.top}>
            <span className={styles.period}>
              {line.period} {line.card !== undefined && <Tag>{line.card}</Tag>}
            </span>
            <span className={mergeClasses(styles.value, line.quiet && styles.quiet)}>{unbroken(line.text)}</span>
          </div>
          <LevelMark level={line.level} words={line.words} differs={line.differs} />
          <p className={styles.small}>
            {indicatorPage.targetIs(line.target)}
            {line.movement !== '' && `. ${line.movement}.`}
          </p>
          {line.comment !== '' && <p className={styles.comment}>{line.comment}</p>}
          {line.reported !== '' && (
            <p className={styles.small}>
              {indicatorPage.column.reported}: {line.reported}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  card: {
    padding: tokens.spacingVerticalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: 'anywhere',
  },
  top: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalXS,
  },
  period: { fontWeight: tokens.fontWeightSemibold },
  value: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', textAlign: 'end' },
  quiet: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  small: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  comment: { margin: `${tokens.spacingVerticalXS} 0 0`, whiteSpace: 'pre-line' },
});
