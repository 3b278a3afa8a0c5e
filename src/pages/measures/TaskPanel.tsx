import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { chooseSide, type Side } from '../../commands/chooseSide.ts';
import { tellPlanner } from '../../commands/tellPlanner.ts';
import { useMeasureCommand } from '../../commands/useMeasureCommand.ts';
import type { MeasureStatus } from '../../domain/measure.ts';
import { statusOf } from '../../domain/percentOf.ts';
import type { Task } from '../../domain/task.ts';
import { refusalOf } from '../../queries/refusalOf.ts';
import { useTexts } from '../../ui/Language.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { Sides } from '../../ui/Sides.tsx';
import { StatusChip } from '../../ui/StatusChip.tsx';
import { useMeasureActions } from './measureActions.ts';
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
  const { task: words, measurePage } = useTexts();
  const { unit } = useMeasureActions();
  const { measure, step } = line;
  const choose = useMeasureCommand('chooseSide', unit.code, (services, wish: { task: Task; side: Side }) =>
    chooseSide(services, { measure, ...wish }),
  );
  const tell = useMeasureCommand('tellPlanner', unit.code, (services, task: Task) => tellPlanner(services, [{ measure, task }]));
  const refused = choose.error ?? tell.error;
  const changed = choose.data?.kind === 'changed';
  const chip = (status: MeasureStatus) => <StatusChip status={status} words={measurePage.status[status]} />;
  return (
    <>
      {step?.kind === 'bothMoved' && (
        <Notice tone="danger" title={words.moved}>
          <Sides
            sides={[
              [words.here, chip(measure.status)],
              [words.planner, chip(statusOf(step.task.percentComplete))],
            ]}
          />
          {line.mayUpdate && (
            <div className={styles.actions}>
              <Button
                size="small"
                disabledFocusable={choose.isPending}
                onClick={() => choose.mutate({ task: step.task, side: 'list' })}
              >
                {words.keepHere}
              </Button>
              <Button
                size="small"
                disabledFocusable={choose.isPending}
                onClick={() => choose.mutate({ task: step.task, side: 'planner' })}
              >
                {words.keepPlanner}
              </Button>
            </div>
          )}
        </Notice>
      )}
      {step?.kind === 'updateTask' && line.mayUpdate && (
        <Button size="small" disabledFocusable={tell.isPending} onClick={() => tell.mutate(step.task)}>
          {words.tell}
        </Button>
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
