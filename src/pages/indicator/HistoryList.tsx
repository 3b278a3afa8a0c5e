import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTexts } from '../../ui/Language.tsx';
import { Tag } from '../../ui/Tag.tsx';
import type { HistoryLine } from './historyView.ts';

/** The events of a history, latest first: when and who, then what it said before and after. */
export function HistoryList({ lines }: { readonly lines: readonly HistoryLine[] }) {
  const styles = useStyles();
  const { history } = useTexts();
  return (
    <ol className={styles.list}>
      {lines.map(({ key, period, kind, who, when, cells, reported, outside }) => (
        <li key={key} className={styles.event}>
          <div className={styles.head}>
            <strong>
              {period} · {kind}
            </strong>
            {outside && <Tag tone="warning">{history.outside}</Tag>}
          </div>
          <div className={styles.who}>
            {who} · {when}
            {reported !== undefined && ` · ${reported}`}
          </div>
          {cells.map(({ what, from, to, main }) => (
            <div key={what} className={styles.cell}>
              {what}: {from !== undefined && `${history.from} `}
              {from !== undefined && <del className={styles.was}>{from}</del>}
              {from !== undefined && ` ${history.to} `}
              <ins className={mergeClasses(styles.is, main && styles.main)}>{to}</ins>
            </div>
          ))}
          {outside && <div className={styles.who}>{history.outsideWhy}</div>}
        </li>
      ))}
    </ol>
  );
}

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalM} 0 0`, padding: 0, listStyleType: 'none' },
  event: {
    padding: `0 0 ${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  who: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  cell: { maxWidth: '72ch', whiteSpace: 'pre-line' },
  was: { color: tokens.colorNeutralForeground2 },
  is: { textDecorationLine: 'none' },
  main: { fontWeight: tokens.fontWeightSemibold },
});
