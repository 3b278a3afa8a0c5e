import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useUnsentUpdates } from '../../commands/useUnsentUpdates.ts';
import type { PlanId } from '../../domain/id.ts';
import { capacityOf } from '../../domain/rights.ts';
import { mergedStatus, planTaskSync } from '../../domain/taskSync.ts';
import type { Unit } from '../../domain/unit.ts';
import { pathTo } from '../../domain/unitTree.ts';
import { useMyUpdates } from '../../queries/myUpdates.ts';
import { useServices } from '../../queries/services.ts';
import { useTasks } from '../../queries/tasks.ts';
import type { UnitPage } from '../../queries/unitPage.ts';
import { useWriteAccess } from '../../queries/writeAccess.ts';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { IssueNotes } from '../../ui/IssueNotes.tsx';
import { useTexts } from '../../ui/Language.tsx';
import { DoneList } from './DoneList.tsx';
import { OwnershipSection } from './OwnershipSection.tsx';
import { Progress } from './Progress.tsx';
import { RoundsSection } from './RoundsSection.tsx';
import { UpdateList } from './UpdateList.tsx';
import { updatesView } from './updatesView.ts';

/** Everything a person is to report or move, in all units: what waits, one after the other, and how far they have come. */
export function UpdatesPage({ unit }: { readonly page: UnitPage; readonly unit: Unit }) {
  const styles = useStyles();
  const texts = useTexts();
  const { updates } = texts;
  const { person, now } = useServices();
  const read = useUnsentUpdates(useMyUpdates());
  const plans = useMemo(
    () => [...new Set(read.measures.flatMap(({ task }): PlanId[] => (task ? [task.planId] : [])))],
    [read.measures],
  );
  const tasks = useTasks(plans).plans?.flatMap((plan) => plan.tasks) ?? [];
  const steps = new Map(planTaskSync(read.measures, tasks, new Set()).map((step) => [step.measure.id, step]));
  const page = {
    ...read,
    // Who moved a task in Planner has moved the measure.
    measures: read.measures.map((measure) => ({ ...measure, status: mergedStatus(measure, steps.get(measure.id)) })),
  };
  const reader = { person, day: now().toISOString().slice(0, 10) };
  const view = updatesView(page, reader, texts);
  const mayDefine = useWriteAccess('indicators') === 'granted';
  const leads = pathTo(read.units, unit.code).some((each) => capacityOf(person, each, { day: reader.day }) !== undefined);
  const answersFor = leads || mayDefine;
  const taskOf = (taskId: string | undefined) => tasks.find(({ id }) => id === taskId);
  return (
    <div className={styles.page}>
      <IssueNotes issues={read.issues} missing={read.missing} />
      {view.total > 0 && <Progress view={view} />}
      {view.total === 0 && view.locked.length === 0 && read.missing.length === 0 && (
        <EmptyNote title={updates.nothing.title} text={`${updates.nothing.text} ${view.next ?? ''}`.trim()} />
      )}
      <UpdateList open={view.open} done={view.done} taskOf={taskOf} />
      <RoundsSection page={page} reader={reader} unit={unit} />
      <DoneList lines={[...view.done, ...view.locked]} taskOf={taskOf} page={page} />
      {answersFor && <OwnershipSection units={read.units} unit={unit} />}
    </div>
  );
}

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, maxWidth: '760px' },
});
