import { mergeClasses } from '@fluentui/react-components';
import type { Level } from '../../domain/assessment.ts';
import { grouped } from '../../domain/grouped.ts';
import { useTexts } from '../../ui/Language.tsx';
import { LevelSymbol } from '../../ui/LevelSymbol.tsx';
import type { SharedColumn } from './overviewBasis.ts';
import { useUnitTableStyles } from './unitTableStyles.ts';

/** The headings: what is counted, then each shared målekort with its indicators. */
export function UnitTableHead({
  levels,
  columns,
  total,
}: {
  readonly levels: readonly Level[];
  readonly columns: readonly SharedColumn[];
  /** Whether all indicators are laid together as one. */
  readonly total: boolean;
}) {
  const styles = useUnitTableStyles();
  const { overview, assessment } = useTexts();
  const { table } = overview;
  const cards = [...grouped(columns, ({ scorecard }) => scorecard.id).values()];
  return (
    <thead className={styles.thead}>
      <tr aria-rowindex={1}>
        <th scope="col" rowSpan={2} className={mergeClasses(styles.head, styles.headUnit)}>
          {table.unit}
        </th>
        <th scope="colgroup" colSpan={levels.length + (total ? 2 : 1)} className={styles.group}>
          {table.allIndicators}
        </th>
        {cards.map((card) => (
          <th
            key={card[0]?.scorecard.id}
            scope="colgroup"
            colSpan={card.length}
            className={mergeClasses(styles.group, styles.divided)}
          >
            {table.shared(card[0]?.scorecard.focusArea ?? '')}
          </th>
        ))}
      </tr>
      <tr aria-rowindex={2}>
        {levels.map((level) => (
          <th key={level} scope="col" className={styles.head} title={assessment.level[level]}>
            <LevelSymbol level={level} />
            <span className={styles.headWord}>{assessment.levelShort[level]}</span>
          </th>
        ))}
        <th scope="col" className={styles.head}>
          {table.measured}
        </th>
        {total && (
          <th scope="col" className={styles.head}>
            {table.total}
          </th>
        )}
        {cards.flatMap((card) =>
          card.map(({ id, indicator }, index) => (
            <th key={id} scope="col" className={mergeClasses(styles.head, styles.headShared, index === 0 && styles.divided)}>
              {indicator.name}
            </th>
          )),
        )}
      </tr>
    </thead>
  );
}
