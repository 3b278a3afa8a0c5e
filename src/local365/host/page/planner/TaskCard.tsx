import { Avatar, makeStyles, mergeClasses, Text, tokens, ToggleButton, Tooltip } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHalfFillRegular } from '@fluentui/react-icons/svg/circle-half-fill';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { useHost } from '../frame/HostContext.ts';
import { progressOf } from './plannerBoard.ts';
import type { BoardTask } from './plannerBoard.ts';
import { TaskLinks } from './TaskLinks.tsx';

const steps = [
  { percent: 0, icon: <CircleRegular /> },
  { percent: 50, icon: <CircleHalfFillRegular /> },
  { percent: 100, icon: <CheckmarkCircleFilled /> },
] as const;

/** One task: title, due date, who has it, and how far it is. */
export function TaskCard({
  task,
  nameById,
  onProgress,
}: {
  readonly task: BoardTask;
  readonly nameById: ReadonlyMap<string, string>;
  readonly onProgress: (percent: 0 | 50 | 100) => void;
}) {
  const { words } = useHost();
  const styles = useStyles();
  const progress = progressOf(task);
  const assignees = Object.keys(task.assignments ?? {}).map((id) => nameById.get(id) ?? id);
  const due = task.dueDateTime ? new Date(task.dueDateTime) : undefined;
  return (
    <article
      className={styles.card}
      aria-label={task.title ?? ''}
      data-task-id={task.id}
      data-percent={task.percentComplete ?? 0}
    >
      <Text weight="semibold" className={mergeClasses(progress === 100 && styles.done)}>
        {task.title}
      </Text>
      {due !== undefined && (
        <Text size={200} className={styles.quiet}>
          {words.due(due.toLocaleDateString([words.locale, 'nb'], { day: '2-digit', month: '2-digit', year: 'numeric' }))}
        </Text>
      )}
      <div className={styles.people}>
        {assignees.length === 0 && (
          <Text size={200} className={styles.quiet}>
            {words.nobody}
          </Text>
        )}
        {assignees.map((name) => (
          <span key={name} className={styles.person}>
            <Avatar aria-hidden name={name} color="colorful" size={20} />
            <Text size={200}>{name}</Text>
          </span>
        ))}
      </div>
      {(task.referenceCount ?? 0) > 0 && <TaskLinks taskId={String(task.id)} />}
      <div className={styles.steps} role="group" aria-label={task.title ?? ''}>
        {steps.map(({ percent, icon }) => (
          <Tooltip key={percent} content={words.progress[percent]} relationship="description">
            <ToggleButton
              size="small"
              appearance="subtle"
              icon={icon}
              checked={progress === percent}
              className={mergeClasses(styles.step, progress === percent && styles.chosen)}
              onClick={() => onProgress(percent)}
            >
              {percent} %
            </ToggleButton>
          </Tooltip>
        ))}
      </div>
    </article>
  );
}

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    boxShadow: tokens.shadow4,
  },
  done: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
  quiet: { color: tokens.colorNeutralForeground3 },
  people: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  person: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  steps: { display: 'flex', gap: tokens.spacingHorizontalXS, paddingTop: tokens.spacingVerticalXS },
  step: { minWidth: 0 },
  chosen: { fontWeight: tokens.fontWeightSemibold },
});
