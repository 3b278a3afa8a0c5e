import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMoveMeasure } from '../../commands/useMoveMeasure.ts';
import type { MeasureStatus } from '../../domain/measure.ts';
import type { MeasureUpdate } from '../../domain/myUpdates.ts';
import type { Task } from '../../domain/task.ts';
import { refusalOf } from '../../queries/refusalOf.ts';
import { useTexts } from '../../ui/Language.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { StatusChip } from '../../ui/StatusChip.tsx';

const statuses: readonly MeasureStatus[] = ['implemented', 'inProgress', 'notStarted', 'cancelled'];

/** Moves one measure with one press: the statuses it may have instead. Its task in Planner hears of it too. */
export function MeasureCard({
  update: { measure },
  task,
  focused,
  onDone,
}: {
  readonly update: MeasureUpdate;
  /** Its task in Planner, as it was last read. */
  readonly task: Task | undefined;
  readonly focused: boolean;
  readonly onDone: (saved: boolean) => void;
}) {
  const styles = useStyles();
  const { updates, measurePage } = useTexts();
  const move = useMoveMeasure();
  const { data } = move;
  const others = statuses.filter((status) => status !== measure.status);
  return (
    <div className={styles.card}>
      {measure.why !== undefined && <p className={styles.why}>{measure.why}</p>}
      <p className={styles.now}>
        {measurePage.column.status}: <StatusChip status={measure.status} words={measurePage.status[measure.status]} />
      </p>
      <div className={styles.choices} role="group" aria-label={updates.reportMeasure(measure.title)}>
        <span>{updates.setTo}</span>
        {others.map((status, index) => (
          <Button
            key={status}
            className={styles.choice}
            autoFocus={focused && index === 0}
            aria-label={updates.moveTo(measurePage.status[status])}
            disabledFocusable={move.isPending}
            onClick={() => {
              if (!move.isPending)
                move.mutate({ measure, status, task }, { onSuccess: (save) => save?.kind !== 'conflict' && onDone(true) });
            }}
          >
            {measurePage.status[status]}
          </Button>
        ))}
      </div>
      <RefusalNotice refusal={move.error === null ? undefined : refusalOf(move.error)} />
      {data?.kind === 'conflict' && (
        <Notice tone="warning">{updates.changedMeanwhile(measurePage.status[data.theirs.status])}</Notice>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  why: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  now: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, margin: 0 },
  choice: { minWidth: 0 },
  choices: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});
