import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useUnsentUpdates } from '../../commands/useUnsentUpdates.ts';
import { capacityOf } from '../../domain/rights.ts';
import type { Unit } from '../../domain/unit.ts';
import { pathTo } from '../../domain/unitTree.ts';
import { useMyUpdates } from '../../queries/myUpdates.ts';
import { useServices } from '../../queries/services.ts';
import type { UnitPage } from '../../queries/unitPage.ts';
import { useWriteAccess } from '../../queries/writeAccess.ts';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { IssueNotes } from '../../ui/IssueNotes.tsx';
import { useTexts } from '../../ui/Language.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { FoldedList } from './FoldedList.tsx';
import { OwnershipSection } from './OwnershipSection.tsx';
import { Progress } from './Progress.tsx';
import { RoundsSection } from './RoundsSection.tsx';
import { UpdateList } from './UpdateList.tsx';
import { usePlannerTruth } from './usePlannerTruth.ts';
import { useUpdatesView } from './useUpdatesView.ts';

/** Everything a person is to report or move, in all units: what waits, one after the other, and how far they have come. */
export function UpdatesPage({ unit }: { readonly page: UnitPage; readonly unit: Unit }) {
  const styles = useStyles();
  const { updates, measurePage } = useTexts();
  const { person, now } = useServices();
  const read = useUnsentUpdates(useMyUpdates());
  const reader = { person, day: now().toISOString().slice(0, 10) };
  const { page, tasks, planner } = usePlannerTruth(read, reader, unit.code);
  const view = useUpdatesView(page, reader);
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
      {planner.askable && (
        <Notice>
          {measurePage.showPlannerWhy}
          <Button size="small" onClick={planner.ask}>
            {measurePage.showPlanner}
          </Button>
        </Notice>
      )}
      <UpdateList open={view.open} done={view.done} taskOf={taskOf} />
      <FoldedList heading={updates.laterList(view.later.length)} lines={view.later} taskOf={taskOf} page={page} />
      <RoundsSection page={page} reader={reader} unit={unit} />
      <FoldedList heading={updates.doneList(view.done.length)} lines={view.done} taskOf={taskOf} page={page} />
      <FoldedList heading={updates.lockedList(view.locked.length)} lines={view.locked} taskOf={taskOf} page={page} />
      {answersFor && <OwnershipSection units={read.units} unit={unit} />}
    </div>
  );
}

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, maxWidth: '760px' },
});
