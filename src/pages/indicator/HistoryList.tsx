import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Period } from '../../domain/period.ts';
import type { Lock } from '../../domain/round.ts';
import { useTexts } from '../../ui/Language.tsx';
import { Tag } from '../../ui/Tag.tsx';
import type { Earlier, HistoryLine } from './historyView.ts';
import { RestoreEarlier, type RestoredPlace } from './RestoreEarlier.tsx';

/** The events of a history, latest first: when and who, then what it said before and after. */
export function HistoryList({
  lines,
  placeOf,
  onRestored,
}: {
  readonly lines: readonly HistoryLine[];
  /** Where a period's result stands, for who may put an earlier one back, or who locked it; undefined for who may not. */
  readonly placeOf: (period: Period) => RestoredPlace | Lock | undefined;
  readonly onRestored: (words: string) => void;
}) {
  const styles = useStyles();
  const { history } = useTexts();
  return (
    <ol className={styles.list}>
      {lines.map(({ key, period, kind, who, when, cells, reported, outside, earlier }) => (
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
          <Restore earlier={earlier} placeOf={placeOf} onRestored={onRestored} />
        </li>
      ))}
    </ol>
  );
}

function Restore({
  earlier,
  placeOf,
  onRestored,
}: {
  readonly earlier: Earlier | undefined;
  readonly placeOf: (period: Period) => RestoredPlace | Lock | undefined;
  readonly onRestored: (words: string) => void;
}) {
  const styles = useStyles();
  const { round, dates, frame } = useTexts();
  const place = earlier && placeOf(earlier.period);
  if (earlier === undefined || place === undefined) return null;
  return 'at' in place ? (
    <div className={styles.who}>{round.locked(place.by?.name ?? frame.unknown, dates.day(place.at))}</div>
  ) : (
    <RestoreEarlier earlier={earlier} place={place} onRestored={onRestored} />
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
