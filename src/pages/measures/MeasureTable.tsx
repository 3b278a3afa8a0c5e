import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Unit } from '../../domain/unit.ts';
import { useTexts } from '../../ui/Language.tsx';
import { StatusChip } from '../../ui/StatusChip.tsx';
import { Tag } from '../../ui/Tag.tsx';
import type { MeasuresView } from './measuresView.ts';
import { TaskCell } from './TaskCell.tsx';

/** The measures as a table, grouped by success factor; the row a link led to is marked and brought into sight. */
export function MeasureTable({
  view,
  unit,
  row,
}: {
  readonly view: MeasuresView;
  readonly unit: Unit;
  readonly row: string | undefined;
}) {
  const styles = useStyles();
  const { measurePage, frame } = useTexts();
  const { column } = measurePage;
  const led = useRef<HTMLTableRowElement>(null);
  useEffect(() => led.current?.scrollIntoView({ block: 'center' }), []);
  return (
    <table className={styles.table} aria-label={frame.sections.tiltak}>
      <thead>
        <tr>
          {[column.title, column.responsible, column.due, column.status, column.indicator, column.task].map((name) => (
            <th key={name} scope="col" className={styles.head}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {view.groups.map(({ successFactor, lines }) => (
        <tbody key={successFactor}>
          <tr>
            <th scope="rowgroup" colSpan={6} className={styles.group}>
              {successFactor}
            </th>
          </tr>
          {lines.map((line) => (
            <tr
              key={line.id}
              ref={line.id === row ? led : null}
              className={mergeClasses(styles.row, line.id === row && styles.led)}
            >
              <th scope="row" className={mergeClasses(styles.cell, styles.title)}>
                {line.title} {line.id === row && <Tag tone="brand">{measurePage.chosenRow}</Tag>}
              </th>
              <td className={mergeClasses(styles.cell, line.nobody && styles.quiet)}>{line.responsible}</td>
              <td className={styles.cell}>
                {line.due} {line.overdue !== undefined && <Tag tone="danger">{line.overdue}</Tag>}
              </td>
              <td className={styles.cell}>
                <StatusChip status={line.status} words={line.statusWords} />
              </td>
              <td className={styles.cell}>{line.indicator}</td>
              <td className={styles.cell}>
                <TaskCell line={line} unit={unit} />
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

const cell = {
  padding: tokens.spacingVerticalS,
  borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  textAlign: 'start',
  verticalAlign: 'top',
  fontWeight: tokens.fontWeightRegular,
  overflowWrap: 'anywhere',
} as const;
const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  head: {
    ...cell,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
  group: { ...cell, paddingTop: tokens.spacingVerticalL, fontWeight: tokens.fontWeightSemibold },
  row: { ':hover': { backgroundColor: tokens.colorNeutralBackground2 } },
  led: { backgroundColor: tokens.colorNeutralBackground2, boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}` },
  cell,
  title: { minWidth: '180px' },
  quiet: { color: tokens.colorNeutralForeground3 },
});
