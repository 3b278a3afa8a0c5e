import { Fragment } from 'react';
import { useTexts } from '../../ui/Language.tsx';
import { useMeasuredWidth } from '../../ui/chart/useMeasuredWidth.ts';
import { RowGap } from '../../ui/RowGap.tsx';
import { usePageRows } from '../../ui/usePageRows.ts';
import { usePrinting } from '../../ui/usePrinting.ts';
import { IndicatorCells } from './IndicatorCells.tsx';
import { RowDetails } from './RowDetails.tsx';
import type { Opened } from './opened.ts';
import { factorSpans, scorecardRows } from './scorecardRows.ts';
import type { ScorecardView } from './scorecardView.ts';
import { useTableStyles } from './tableStyles.ts';

/** Narrower than this, in pixels, the trend stands under the mark and not in a column of its own. */
const roomForTrend = 860;

/**
 * The municipality's own table, in its order; a success factor spans its indicators, and a row opens in place. Of a long one only the rows
 * in sight and the open ones are in the page, and the factor stays in sight with its rows.
 */
export function ScorecardTable({ view, opened }: { readonly view: ScorecardView; readonly opened: Opened }) {
  const styles = useTableStyles();
  const { scorecardPage, dates } = useTexts();
  const { column } = scorecardPage;
  const { width, ref } = useMeasuredWidth(roomForTrend);
  const printing = usePrinting();
  const trendApart = width >= roomForTrend && !printing; // a sheet of A4 is narrower than the screen it was measured on
  const reportYear = view.scorecard.period;
  const changeColumn = view.periods.includes(reportYear)
    ? column.change
    : scorecardPage.table.changeIn(column.change, dates.period(reportYear));
  const columns = (trendApart ? 5 : 4) + view.periods.length;
  const rows = scorecardRows(view, opened.has);
  const {
    list,
    long,
    rows: inSight,
    rest,
    measure,
  } = usePageRows<HTMLTableSectionElement>({
    count: rows.length,
    rowHeight: (index) => (rows[index]?.kind === 'details' ? 200 : 52),
    keyOf: (index) => rows[index]?.key ?? '',
    kept: rows.flatMap(({ kind }, index) => (kind === 'details' ? [index - 1, index] : [])),
  });
  const spans = factorSpans(rows, inSight);
  return (
    <div ref={ref}>
      <table className={styles.table} aria-label={view.title} aria-rowcount={long ? rows.length + 1 : undefined}>
        <thead>
          <tr aria-rowindex={long ? 1 : undefined}>
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
                {column.result(dates.period(period))}
              </th>
            ))}
            <th scope="col" className={styles.head}>
              {changeColumn}
            </th>
            {trendApart && (
              <th scope="col" className={styles.head}>
                {scorecardPage.table.trend}
              </th>
            )}
          </tr>
        </thead>
        <tbody ref={list}>
          {inSight.map(({ index, gap }) => {
            const row = rows[index];
            if (row === undefined) return null;
            const { kind, line, successFactor, key } = row;
            const span = spans.get(index);
            return (
              <Fragment key={key}>
                <RowGap height={gap} span={columns} />
                <tr
                  ref={measure}
                  data-index={index}
                  data-row={line.id}
                  aria-rowindex={long ? index + 2 : undefined}
                  className={kind === 'line' ? styles.row : undefined}
                >
                  {span !== undefined && (
                    <th scope="rowgroup" rowSpan={span} className={styles.factor}>
                      <div className={styles.factorText}>{successFactor}</div>
                    </th>
                  )}
                  {kind === 'line' ? (
                    <IndicatorCells
                      line={line}
                      open={opened.has(line.id)}
                      trendApart={trendApart}
                      onToggle={() => opened.toggle(line.id)}
                    />
                  ) : (
                    <td colSpan={columns - 1} className={styles.details}>
                      <RowDetails line={line} opened={opened} />
                    </td>
                  )}
                </tr>
              </Fragment>
            );
          })}
          <RowGap height={rest} span={columns} />
        </tbody>
      </table>
    </div>
  );
}
