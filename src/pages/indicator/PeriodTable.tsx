import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { unbroken } from '../../text/unbroken.ts';
import { LevelMark } from '../../ui/LevelMark.tsx';
import { useTexts } from '../../ui/Language.tsx';
import type { PeriodLine } from './indicatorView.ts';

/** The chart as a table: every period with its target of that time, its level in words, and what was said of it. */
export function PeriodTable({ lines, label }: { readonly lines: readonly PeriodLine[]; readonly label: string }) {
  const styles = useStyles();
  const { column } = useTexts().indicatorPage;
  const told = lines.some(({ comment, reported }) => comment !== '' || reported !== '');
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {column.period}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.number)}>
            {column.result}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.number)}>
            {column.target}
          </th>
          <th scope="col" className={styles.head}>
            {column.level}
          </th>
          {told && (
            <th scope="col" className={styles.head}>
              {column.comment}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key}>
            <th scope="row" className={mergeClasses(styles.cell, styles.period)}>
              {line.period}
              {line.card !== undefined && <span className={styles.card}>{line.card}</span>}
            </th>
            <td
              className={mergeClasses(
                styles.cell,
                styles.number,

                line.quiet ? styles.quiet : styles.strong,
              )}
            >
              {unbroken(line.text)}
            </td>
            <td className={mergeClasses(styles.cell, styles.number)}>{unbroken(line.target)}</td>
            <td className={mergeClasses(styles.cell, styles.level)}>
              <LevelMark level={line.level} words={line.words} differs={line.differs} />
              {line.movement !== '' && <span className={styles.movement}>{line.movement}</span>}
            </td>
            {told && (
              <td className={mergeClasses(styles.cell, styles.comment)}>
                {line.comment !== '' && <p className={styles.said}>{line.comment}</p>}
                {line.reported !== '' && <span className={styles.small}>{line.reported}</span>}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  head: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    textAlign: 'start',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  cell: {
    padding: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  period: { whiteSpace: 'nowrap' },
  card: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', overflowWrap: 'break-word' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  level: { minWidth: '200px' },
  movement: {
    display: 'block',
    marginTop: tokens.spacingVerticalXXS,
    paddingInlineStart: '28px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  comment: { width: '34%' },
  said: { margin: 0, whiteSpace: 'pre-line' },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
