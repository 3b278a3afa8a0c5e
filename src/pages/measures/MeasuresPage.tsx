import { makeStyles, tokens } from '@fluentui/react-components';
import type { PlanId } from '../../domain/id.ts';
import { canEditMeasures } from '../../domain/rights.ts';
import type { SyncStep } from '../../domain/taskSync.ts';
import type { Unit } from '../../domain/unit.ts';
import { useServices } from '../../queries/services.ts';
import { useTasks } from '../../queries/tasks.ts';
import type { UnitPage } from '../../queries/unitPage.ts';
import { useTaskSync } from '../../commands/useTaskSync.ts';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { IssueNotes } from '../../ui/IssueNotes.tsx';
import { useTexts } from '../../ui/Language.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import { MeasureCards } from './MeasureCards.tsx';
import { measuresView } from './measuresView.ts';
import { MeasureTable } from './MeasureTable.tsx';
import { PlannerNotice } from './PlannerNotice.tsx';

const noSteps: readonly SyncStep[] = [];

/** A unit's measures (tiltak): who does what by when, and what Planner says of it. */
export function MeasuresPage({
  page,
  unit,
  row,
}: {
  readonly page: UnitPage;
  readonly unit: Unit;
  readonly row: string | undefined;
}) {
  const styles = useStyles();
  const texts = useTexts();
  const { measurePage, frame } = texts;
  const { person, now } = useServices();
  const plans = [...new Set(page.measures.flatMap(({ task }): PlanId[] => (task ? [task.planId] : [])))];
  const tasks = useTasks(plans);
  const day = now().toISOString().slice(0, 10);
  const view = measuresView(page, unit, tasks.plans, { person, day }, texts);
  const sync = useTaskSync(unit.code, canEditMeasures(person, unit, day) ? view.steps : noSteps);
  const narrow = useWidth() === 'narrow';
  return (
    <>
      <IssueNotes issues={page.issues} missing={page.missing} />
      {plans.length > 0 && <PlannerNotice tasks={tasks} sync={sync} />}
      {view.groups.length === 0 && page.missing.every(({ list }) => list !== 'Tiltak') && <EmptyNote {...measurePage.none} />}
      {view.groups.length > 0 && (
        <p className={styles.sentence}>
          {view.sentence} {view.demonstration && <Tag tone="brand">{frame.demonstration}</Tag>}
        </p>
      )}
      {view.groups.length > 0 &&
        (narrow ? <MeasureCards view={view} unit={unit} row={row} /> : <MeasureTable view={view} unit={unit} row={row} />)}
    </>
  );
}

const useStyles = makeStyles({
  sentence: {
    margin: `${tokens.spacingVerticalM} 0`,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
});
