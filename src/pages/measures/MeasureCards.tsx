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
import { TaskCell } from './TaskCell.tsx';
import { UnderTitle } from './UnderTitle.tsx';

function MeasureCard({ line, opened }: { readonly line: MeasureLine; readonly opened: OpenMeasures }) {
  const styles = useStyles();
  const { measurePage, measureList } = useTexts();
  const { column } = measurePage;
  return (
    <>
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
}: {
  readonly groups: readonly TableGroup<MeasureLine>[];
  readonly row: string | undefined;
  readonly opened: OpenMeasures;
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
      {(line) => <MeasureCard line={line} opened={opened} />}
    </CardGroups>
  );
}

const useStyles = makeStyles({
  facts: { display: 'flex', flexDirection: 'column', margin: 0, rowGap: tokens.spacingVerticalXS },
  fact: { display: 'grid', gridTemplateColumns: '104px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS },
  name: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground3 },
  text: { margin: 0 },
});
