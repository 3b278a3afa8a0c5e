import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { chooseSide, type Side } from '../../commands/chooseSide.ts';
import { tellPlanner, type Move } from '../../commands/tellPlanner.ts';
import { useMeasureCommand } from '../../commands/useMeasureCommand.ts';
import type { Task } from '../../domain/task.ts';
import { saidByList, saidByTask, type SyncField, type SyncState } from '../../domain/taskSync.ts';
import { refusalOf } from '../../queries/refusalOf.ts';
import { useTexts } from '../../ui/Language.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { Sides } from '../../ui/Sides.tsx';
import { StatusChip } from '../../ui/StatusChip.tsx';
import type { MeasureLine } from './measuresView.ts';

/** The ties of a measure that has a task: which side holds where both have moved, telling Planner what it has not heard, and letting go. */
export function TaskPanel({
  line,
  unlinking,
  onUnlink,
}: {
  readonly line: MeasureLine;
  readonly unlinking: boolean;
  readonly onUnlink: () => void;
}) {
  const styles = useStyles();
  const { task: words, measurePage, dates } = useTexts();
  const { measure, unit, step, seenTask } = line;
  const choose = useMeasureCommand(
    'chooseSide',
    unit.code,
    (services, wish: { task: Task; fields: readonly SyncField[]; side: Side }) => chooseSide(services, { measure, ...wish }),
  );
  const tell = useMeasureCommand('tellPlanner', unit.code, (services, move: Omit<Move, 'measure'>) =>
    tellPlanner(services, [{ measure, ...move }]),
  );
  const refused = choose.error ?? tell.error;
  const changed = choose.data?.kind === 'changed';
  const says = (fields: readonly SyncField[], { status, due }: SyncState) => (
    <>
      {fields.includes('status') && <StatusChip status={status} words={measurePage.status[status]} />}{' '}
      {fields.includes('due') && (due === undefined ? measurePage.noDue : dates.day(due))}
    </>
  );
  return (
    <>
      {step?.kind === 'bothMoved' && (
        <Notice tone="danger" title={step.fields.includes('status') ? words.moved : words.dueDiffers}>
          <Sides
            sides={[
              [words.here, says(step.fields, saidByList(measure))],
              [words.planner, says(step.fields, saidByTask(step.task))],
            ]}
          />
          {line.mayUpdate && (
            <div className={styles.actions}>
              <Button size="small" disabledFocusable={choose.isPending} onClick={() => choose.mutate({ ...step, side: 'list' })}>
                {words.keepHere}
              </Button>
              <Button
                size="small"
                disabledFocusable={choose.isPending}
                onClick={() => choose.mutate({ ...step, side: 'planner' })}
              >
                {words.keepPlanner}
              </Button>
            </div>
          )}
        </Notice>
      )}
      {step?.kind === 'updateTask' && line.mayUpdate && (
        <Button size="small" disabledFocusable={tell.isPending} onClick={() => tell.mutate(step)}>
          {words.tell}
        </Button>
      )}
      {seenTask !== undefined && seenTask.title.trim() !== measure.title.slice(0, 255).trim() && (
        <span className={styles.why}>{words.titleThere(seenTask.title)}</span>
      )}
      {line.mayEdit && (
        <div className={styles.actions}>
          <Button size="small" aria-label={words.unlinkOf(line.title)} disabledFocusable={unlinking} onClick={onUnlink}>
            {words.unlink}
          </Button>
          <span className={styles.why}>{words.unlinkWhy}</span>
        </div>
      )}
      {changed && <Notice tone="warning">{words.changedMeanwhile}</Notice>}
      <RefusalNotice refusal={refused ? refusalOf(refused) : undefined} />
    </>
  );
}

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  why: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});
