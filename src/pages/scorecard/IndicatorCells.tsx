import { mergeClasses } from '@fluentui/react-components';
import { useNotSent } from '../../commands/useUnsentPage.ts';
import { LevelMark } from '../../ui/LevelMark.tsx';
import { useTexts } from '../../ui/Language.tsx';
import { RowToggle } from '../../ui/RowToggle.tsx';
import { Sparkline } from '../../ui/chart/Sparkline.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { CountedNote } from './CountedNote.tsx';
import type { IndicatorLine } from './indicatorLine.ts';
import { useTableStyles } from './tableStyles.ts';

/** One indicator's cells, from its name to its mark. */
export function IndicatorCells({
  line,
  open,
  trendApart,
  onToggle,
}: {
  readonly line: IndicatorLine;
  readonly open: boolean;
  /** Whether the trend has a column of its own; else it stands under the mark. */
  readonly trendApart: boolean;
  readonly onToggle: () => void;
}) {
  const styles = useTableStyles();
  const { scorecardPage, outbox } = useTexts();
  const notSent = useNotSent();
  const trend = <Sparkline series={line.series()} />;
  return (
    <>
      <th scope="row" className={styles.indicator}>
        <RowToggle open={open} label={scorecardPage.details(line.name)} onToggle={onToggle}>
          {line.name}
        </RowToggle>
        {(line.unsure !== undefined || line.counted) && (
          <div className={styles.tags}>
            {line.unsure !== undefined && <Tag tone="warning">{scorecardPage.unsure}</Tag>}
            {line.counted && <CountedNote counted={line.counted} />}
          </div>
        )}
      </th>
      <td className={styles.number}>{line.target}</td>
      {line.cells.map(({ period, text, quiet, latest }) => (
        <td key={period} className={mergeClasses(styles.number, latest && styles.latest, quiet && styles.quiet)}>
          {text}
          {notSent({ indicatorId: line.id, unitCode: line.unitCode, period }) && <Tag tone="warning">{outbox.notSent}</Tag>}
        </td>
      ))}
      <td className={styles.change}>
        <LevelMark level={line.level} words={line.words} differs={line.difference !== undefined} />
        {line.difference && <div className={styles.note}>{line.difference.note}</div>}
        {line.computedOnly && line.level !== 'notMeasured' && <div className={styles.note}>{scorecardPage.computed}</div>}
        {!trendApart && <div className={styles.trendUnder}>{trend}</div>}
      </td>
      {trendApart && <td className={styles.trend}>{trend}</td>}
    </>
  );
}
