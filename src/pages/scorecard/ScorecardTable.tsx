import { Fragment } from 'react';
import { useTexts } from '../../ui/Language.tsx';
import { IndicatorCells } from './IndicatorCells.tsx';
import { RowDetails } from './RowDetails.tsx';
import type { Opened } from './opened.ts';
import type { ScorecardView } from './scorecardView.ts';
import { useTableStyles } from './tableStyles.ts';

/** The municipality's own table, in its order; a success factor spans its indicators, and a row opens in place. */
export function ScorecardTable({ view, opened }: { readonly view: ScorecardView; readonly opened: Opened }) {
  const styles = useTableStyles();
  const { scorecardPage } = useTexts();
  const { column } = scorecardPage;
  const columns = 4 + view.periods.length;
  return (
    <table className={styles.table} aria-label={view.title}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {column.successFactor}
          </th>
          <th scope="col" className={styles.head}>
            {column.indicator}
          </th>
          <th scope="col" className={styles.headNumber}>
            {column.target}
          </th>
          {view.periods.map((period) => (
            <th scope="col" key={period} className={styles.headNumber}>
              {column.result(period)}
            </th>
          ))}
          <th scope="col" className={styles.head}>
            {column.change}
          </th>
        </tr>
      </thead>
      <tbody>
        {view.groups.map(({ successFactor, lines }) => {
          const open = lines.filter((line) => opened.has(line.id)).length;
          return lines.map((line, index) => (
            <Fragment key={line.id}>
              <tr className={styles.row}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={lines.length + open} className={styles.factor}>
                    {successFactor}
                  </th>
                )}
                <IndicatorCells line={line} open={opened.has(line.id)} onToggle={() => opened.toggle(line.id)} />
              </tr>
              {opened.has(line.id) && (
                <tr>
                  <td colSpan={columns - 1} className={styles.details}>
                    <RowDetails line={line} opened={opened} />
                  </td>
                </tr>
              )}
            </Fragment>
          ));
        })}
      </tbody>
    </table>
  );
}
