import { mergeClasses } from '@fluentui/react-components';
import type { Level } from '../../domain/assessment.ts';
import { levelCodes } from '../../domain/rollUp.ts';
import { useTexts } from '../../ui/Language.tsx';
import { LevelSymbol } from '../../ui/LevelSymbol.tsx';
import { StackedBar } from '../../ui/StackedBar.tsx';
import type { OverviewRow } from './overviewRows.ts';
import type { SharedCell } from './sharedCell.ts';
import { UnitName, type RowKeys } from './UnitName.tsx';
import { useUnitTableStyles } from './unitTableStyles.ts';

/** One unit: its name, how many indicators stand where, how many are measured, and its marks on the shared ones. */
export function UnitTableRow({
  row,
  place,
  levels,
  cells,
  total,
  onFold,
  keys,
  measure,
}: {
  readonly row: OverviewRow;
  /** Which row of all it is, from 0. */
  readonly place: number;
  readonly levels: readonly Level[];
  readonly cells: readonly { readonly key: string; readonly cell: SharedCell; readonly first: boolean }[];
  /** All indicators of the row as one, where they are laid together. */
  readonly total: SharedCell | undefined;
  readonly onFold: () => void;
  readonly keys: RowKeys;
  readonly measure: ((row: HTMLTableRowElement | null) => void) | undefined;
}) {
  const styles = useUnitTableStyles();
  const { overview, assessment } = useTexts();
  const { counts, kind } = row;
  const told = levelCodes
    .filter((level) => counts[level] > 0)
    .map((level) => `${counts[level]} ${assessment.levelShort[level]}`)
    .join(', ');
  return (
    <tr
      ref={measure}
      data-index={place}
      aria-rowindex={place + 3}
      className={mergeClasses(styles.row, kind === 'branch' ? styles.branch : styles.leaf)}
    >
      <th scope="row" className={styles.unit}>
        <UnitName row={row} indent={row.depth * 16 + (kind === 'branch' ? 0 : 8)} onFold={onFold} keys={keys} />
      </th>
      {counts.total > 0 &&
        levels.map((level) => (
          <td key={level} className={mergeClasses(styles.number, counts[level] === 0 && styles.zero)}>
            {counts[level]}
          </td>
        ))}
      <td title={told} colSpan={counts.total > 0 ? 1 : levels.length + 1} className={mergeClasses(styles.number, styles.quiet)}>
        {levels.length === 0 && <StackedBar counts={counts} />}
        {levels.length === 0 && <span className={styles.said}>{told}. </span>}
        {counts.total === 0 ? overview.noIndicators : overview.table.of(counts.measured, counts.total)}
      </td>
      {total && (
        <td title={total.title} className={styles.number}>
          {total.level === undefined ? total.text : <LevelSymbol level={total.level} words={total.words} />}
        </td>
      )}
      {cells.map(({ key, cell, first }) => (
        <td
          key={key}
          title={cell.title}
          className={mergeClasses(
            styles.mark,
            kind !== 'branch' && cell.level !== undefined && styles[cell.level],
            first && styles.divided,
            cell.parts && styles.parts,
          )}
        >
          {cell.level !== undefined && <LevelSymbol level={cell.level} words={cell.words} className={styles.shape} />}
          {cell.parts?.map(({ level, count, words }) => (
            <span key={level} className={styles.part}>
              <LevelSymbol level={level} words={words} /> {count}
            </span>
          ))}
          {cell.text}
        </td>
      ))}
    </tr>
  );
}
