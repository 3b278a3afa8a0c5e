import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { UnitCode } from '../../domain/id.ts';
import type { RollUpKind } from '../../domain/rollUp.ts';
import { useTexts } from '../../ui/Language.tsx';
import { useVirtualRows } from '../../ui/useVirtualRows.ts';
import { LevelSymbol } from '../../ui/LevelSymbol.tsx';
import { CountsLine } from './CountsLine.tsx';
import type { OverviewRow } from './overviewRows.ts';
import type { OverviewView } from './overviewView.ts';
import { totalCell } from './totalCell.ts';
import { UnitName } from './UnitName.tsx';

/** The units on a phone and in a side panel: a list, each with its bar and counts. Nothing goes sideways. */
export function UnitCards({
  view,
  rows,
  rollUp,
  onFold,
}: {
  readonly view: OverviewView;
  readonly rows: readonly OverviewRow[];
  readonly rollUp: RollUpKind;
  readonly onFold: (unit: UnitCode, open: boolean) => void;
}) {
  const styles = useStyles();
  const texts = useTexts();
  const { overview, assessment } = texts;
  const { box, long, rows: inSight, rest, measure, onFocusRow } = useVirtualRows({ count: rows.length, rowHeight: 92 });
  return (
    <div ref={box} className={mergeClasses(long && styles.long)}>
      <ul className={styles.list} aria-label={overview.units}>
        {inSight.map(({ index, gap }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const { weakest } = row;
          const total = totalCell(view, row, rollUp, texts);
          return (
            <Fragment key={row.key}>
              {gap > 0 && <li aria-hidden="true" style={{ height: gap }} />}
              <li
                ref={measure}
                data-index={index}
                className={mergeClasses(styles.card, row.kind === 'branch' && styles.branch)}
                style={{ paddingInlineStart: `${Math.min(row.depth, 3) * 12}px` }}
                aria-setsize={rows.length}
                aria-posinset={index + 1}
              >
                <UnitName
                  row={row}
                  indent={0}
                  onFold={() => onFold(row.unit.code, !row.open)}
                  keys={{ onFocus: () => onFocusRow(index) }}
                />
                <CountsLine counts={row.counts} />
                {total !== undefined && total.title !== '' && (
                  <span className={styles.total} title={total.title}>
                    {total.level !== undefined && <LevelSymbol level={total.level} />}
                    {overview.table.rollUpKind[rollUp]}: {total.level === undefined ? total.text : total.words}
                  </span>
                )}
                {weakest && (
                  <span className={styles.weakest}>
                    {overview.table.weakest(weakest.unit.name, weakest.count, assessment.levelShort[weakest.level])}
                  </span>
                )}
              </li>
            </Fragment>
          );
        })}
        {rest > 0 && <li aria-hidden="true" style={{ height: rest }} />}
      </ul>
    </div>
  );
}

const useStyles = makeStyles({
  long: { maxHeight: '80vh', overflowY: 'auto' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  branch: { '& [data-name]': { fontWeight: tokens.fontWeightSemibold } },
  total: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  weakest: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
