import { mergeClasses } from '@fluentui/react-components';
import { useNotSent } from '../../commands/useUnsentPage.ts';
import { LevelMark } from '../../ui/LevelMark.tsx';
import { useTexts } from '../../ui/Language.tsx';
import { RowToggle } from '../../ui/RowToggle.tsx';
import { Tag } from '../../ui/Tag.tsx';
import type { IndicatorLine } from './scorecardView.ts';
import { useTableStyles } from './tableStyles.ts';

/** One indicator's cells, from its name to its mark. */
export function IndicatorCells({
  line,
  open,
  onToggle,
}: {
  readonly line: IndicatorLine;
  readonly open: boolean;
  readonly onToggle: () => void;
}) {
  const styles = useTableStyles();
  const { scorecardPage, outbox } = useTexts();
  const notSent = useNotSent();
  return (
    <>
      <th scope="row" className={styles.indicator}>
        <RowToggle open={open} label={scorecardPage.details(line.name)} onToggle={onToggle}>
          {line.name}
        </RowToggle>
        {line.unsure !== undefined && (
          <div className={styles.tags}>
            <Tag tone="warning">{scorecardPage.unsure}</Tag>
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
        <LevelMark level={line.level} words={line.words} differs={line.differs} />
        {line.computedOnly && line.level !== 'notMeasured' && <div className={styles.note}>{scorecardPage.computed}</div>}
      </td>
    </>
  );
}
