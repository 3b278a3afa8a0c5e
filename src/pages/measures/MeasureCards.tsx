import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Unit } from '../../domain/unit.ts';
import { useTexts } from '../../ui/Language.tsx';
import { StatusChip } from '../../ui/StatusChip.tsx';
import { Tag } from '../../ui/Tag.tsx';
import type { MeasureLine, MeasuresView } from './measuresView.ts';
import { TaskCell } from './TaskCell.tsx';

function MeasureCard({ line, unit, led }: { readonly line: MeasureLine; readonly unit: Unit; readonly led: boolean }) {
  const styles = useStyles();
  const { column } = useTexts().measurePage;
  return (
    <li
      className={mergeClasses(styles.card, led && styles.led)}
      ref={(element) => void (led && element?.scrollIntoView({ block: 'center' }))}
    >
      <strong>{line.title}</strong>
      <span className={styles.line}>
        <StatusChip status={line.status} words={line.statusWords} />
        {line.overdue !== undefined && <Tag tone="danger">{line.overdue}</Tag>}
      </span>
      <dl className={styles.facts}>
        {[
          [column.responsible, line.responsible],
          [column.due, line.due],
          [column.indicator, line.indicator],
        ].map(([name, text]) => (
          <div key={name}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.text}>{text}</dd>
          </div>
        ))}
      </dl>
      <TaskCell line={line} unit={unit} />
    </li>
  );
}

/** The measures on a phone: a card each, under their success factors. */
export function MeasureCards({
  view,
  unit,
  row,
}: {
  readonly view: MeasuresView;
  readonly unit: Unit;
  readonly row: string | undefined;
}) {
  const styles = useStyles();
  return view.groups.map(({ successFactor, lines }) => (
    <section key={successFactor}>
      <h2 className={styles.group}>{successFactor}</h2>
      <ul className={styles.list}>
        {lines.map((line) => (
          <MeasureCard key={line.id} line={line} unit={unit} led={line.id === row} />
        ))}
      </ul>
    </section>
  ));
}

const useStyles = makeStyles({
  group: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: 'anywhere',
  },
  led: { boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}` },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  facts: { display: 'flex', flexDirection: 'column', margin: 0, rowGap: tokens.spacingVerticalXXS },
  name: {
    display: 'inline',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    '::after': { content: '": "' },
  },
  text: { display: 'inline', margin: 0 },
});
