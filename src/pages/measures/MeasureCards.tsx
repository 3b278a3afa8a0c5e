import { makeStyles, tokens } from '@fluentui/react-components';
import { CardGroups } from '../../ui/CardGroups.tsx';
import { useTexts } from '../../ui/Language.tsx';
import { RowToggle } from '../../ui/RowToggle.tsx';
import type { TableGroup } from '../../ui/table/tableColumn.ts';
import { MeasureDetails } from './MeasureDetails.tsx';
import type { MeasureLine } from './measuresView.ts';
import type { OpenMeasures } from './openMeasures.ts';
import { DueCell, ResponsibleCell, StatusCell } from './QuickCells.tsx';
import { SaveNote } from './SaveNote.tsx';
import { SelectBox } from './selectColumn.tsx';
import type { Selection } from './selection.ts';
import { TaskCell } from './TaskCell.tsx';
import { UnderTitle } from './UnderTitle.tsx';

type Choosing = {
  readonly opened: OpenMeasures;
  /** Undefined while nobody is choosing. */
  readonly selection: Selection | undefined;
};

function MeasureCard({ line, opened, selection }: Choosing & { readonly line: MeasureLine }) {
  const styles = useStyles();
  const { measurePage, measureList } = useTexts();
  const { column } = measurePage;
  return (
    <>
      {selection && line.mayUpdate && (
        <label className={styles.choose}>
          <SelectBox
            label={measureList.select(line.title)}
            checked={selection.ids.has(line.id)}
            onChange={() => selection.toggle(line.id)}
          />
          <span aria-hidden="true">{measureList.chooseThis}</span>
        </label>
      )}
      <RowToggle open={opened.has(line.id)} label={measureList.details(line.title)} onToggle={() => opened.toggle(line.id)}>
        <strong>{line.title}</strong>
      </RowToggle>
      {line.unitName !== undefined && <UnderTitle>{line.unitName}</UnderTitle>}
      <SaveNote line={line} />
      <StatusCell line={line} />
      <dl className={styles.facts}>
        {[
          [column.responsible, <ResponsibleCell key="responsible" line={line} />] as const,
          [column.due, <DueCell key="due" line={line} />] as const,
          [column.indicator, line.indicator] as const,
        ].map(([name, text]) => (
          <div key={name} className={styles.fact}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.text}>{text}</dd>
          </div>
        ))}
      </dl>
      <TaskCell line={line} onMake={() => opened.openTask(line.id)} />
      {opened.has(line.id) && <MeasureDetails line={line} onTask={opened.onTask(line.id)} />}
    </>
  );
}

/** The measures on a phone: a card each, under their headings. */
export function MeasureCards({
  groups,
  row,
  opened,
  selection,
}: Choosing & {
  readonly groups: readonly TableGroup<MeasureLine>[];
  readonly row: string | undefined;
}) {
  const { frame } = useTexts();
  return (
    <CardGroups
      groups={groups.map(({ heading = frame.sections.tiltak, rows }) => ({ heading, items: rows }))}
      level="h2"
      keyOf={({ id }) => id}
      isKept={({ id }) => opened.has(id) || id === row}
      isMarked={({ id }) => id === row}
      cardHeight={210}
    >
      {(line) => <MeasureCard line={line} opened={opened} selection={selection} />}
    </CardGroups>
  );
}

const useStyles = makeStyles({
  choose: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '32px',
    cursor: 'pointer',
    '@media print': { display: 'none' },
  },
  facts: { display: 'flex', flexDirection: 'column', margin: 0, rowGap: tokens.spacingVerticalXS },
  fact: { display: 'grid', gridTemplateColumns: '104px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS },
  name: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground3 },
  text: { margin: 0 },
});
