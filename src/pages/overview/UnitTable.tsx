import { mergeClasses } from '@fluentui/react-components';
import { Fragment, type KeyboardEvent } from 'react';
import type { Level } from '../../domain/assessment.ts';
import type { UnitCode } from '../../domain/id.ts';
import type { RollUpKind } from '../../domain/rollUp.ts';
import { useTexts } from '../../ui/Language.tsx';
import { RowGap } from '../../ui/RowGap.tsx';
import { useMedia } from '../../ui/useMedia.ts';
import { usePrinting } from '../../ui/usePrinting.ts';
import { useVirtualRows } from '../../ui/useVirtualRows.ts';
import type { OverviewBasis } from './overviewBasis.ts';
import type { OverviewRow } from './overviewRows.ts';
import type { OverviewView } from './overviewView.ts';
import { resultCell, rolledCell } from './sharedCell.ts';
import { totalCell } from './totalCell.ts';
import { UnitTableHead } from './UnitTableHead.tsx';
import { UnitTableRow } from './UnitTableRow.tsx';
import { useUnitTableStyles } from './unitTableStyles.ts';

/**
 * The heat table: units × counts and shared indicators. Arrow keys go from unit to unit, left and right fold and unfold. Where it is tight the counts
 * of levels are a bar, so that the marks have room.
 */
export function UnitTable({
  basis,
  view,
  rows,
  rollUp,
  onFold,
}: {
  readonly basis: OverviewBasis;
  readonly view: OverviewView;
  readonly rows: readonly OverviewRow[];
  readonly rollUp: RollUpKind;
  readonly onFold: (unit: UnitCode, open: boolean) => void;
}) {
  const styles = useUnitTableStyles();
  const texts = useTexts();
  const roomy = [useMedia('(min-width: 900px)'), usePrinting(), view.columns.length === 0].some(Boolean);
  const levels = roomy ? levelsShown(view) : [];
  const { box, long, rows: inSight, rest, measure, focusRow, onFocusRow } = useVirtualRows({ count: rows.length, rowHeight: 40 });
  const laidTogether = rollUp === 'worst' || rollUp === 'average';
  const span = (laidTogether ? 3 : 2) + levels.length + view.columns.length;
  const cellsOf = (row: OverviewRow) =>
    view.columns.map((column, index) => ({
      key: column.id,
      first: column.scorecard.id !== view.columns[index - 1]?.scorecard.id,
      cell:
        row.kind === 'branch'
          ? rolledCell(view, { unit: row.unit.code, column, kind: rollUp, order: basis.order }, texts)
          : resultCell(view.cellOf(row.unit.code, column.id), texts),
    }));
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const row = rows[at];
    if (row === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 10, PageUp: at - 10, Home: 0, End: rows.length - 1 }[
      event.key
    ];
    if (to !== undefined) focusRow(to);
    else if (row.kind === 'branch' && event.key === 'ArrowRight' && !row.open) onFold(row.unit.code, true);
    else if (row.kind === 'branch' && event.key === 'ArrowLeft' && row.open) onFold(row.unit.code, false);
    else return;
    event.preventDefault();
  };
  return (
    <div ref={box} className={mergeClasses(styles.box, long && styles.long)}>
      <table className={styles.table} aria-label={texts.overview.table.heading} aria-rowcount={rows.length + 2}>
        <UnitTableHead levels={levels} columns={view.columns} total={laidTogether} />
        <tbody>
          {inSight.map(({ index, gap }) => {
            const row = rows[index];
            return (
              row && (
                <Fragment key={row.key}>
                  <RowGap height={gap} span={span} />
                  <UnitTableRow
                    row={row}
                    place={index}
                    levels={levels}
                    cells={cellsOf(row)}
                    total={totalCell(view, row, rollUp, texts)}
                    onFold={() => onFold(row.unit.code, !row.open)}
                    keys={{ onFocus: () => onFocusRow(index), onKeyDown: (event) => onKeyDown(event, index) }}
                    measure={measure}
                  />
                </Fragment>
              )
            );
          })}
          <RowGap height={rest} span={span} />
        </tbody>
      </table>
    </div>
  );
}

/** The municipality's three and «Ikke målt» always; the other two only where there are any. */
function levelsShown({ total }: OverviewView): readonly Level[] {
  const always = ['desired', 'acceptable', 'unacceptable', 'notMeasured'] as const;
  return [...always, ...(['unassessed', 'unread'] as const).filter((level) => total[level] > 0)];
}
