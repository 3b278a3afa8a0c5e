import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../../ui/Language.tsx';
import { Tag } from '../../ui/Tag.tsx';
import type { MeasureLine } from './measuresView.ts';

/** The measure's task in Planner in short: how it agrees and the way to it, or the way to making one. */
export function TaskCell({ line, onMake }: { readonly line: MeasureLine; readonly onMake: () => void }) {
  const styles = useStyles();
  const { measurePage } = useTexts();
  const { task } = line;
  if (task)
    return (
      <div className={styles.cell}>
        {task.words !== '' && <Tag tone={task.tone}>{task.words}</Tag>}
        <Link
          href={task.url}
          target="_blank"
          rel="noreferrer"
          inline
          data-walk="task"
          aria-label={measurePage.openTask(line.title)}
        >
          {measurePage.openPlan}
        </Link>
      </div>
    );
  if (!line.mayMakeTask) return null;
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.make}
      data-walk="task"
      aria-label={measurePage.createTaskFor(line.title)}
      onClick={onMake}
    >
      {measurePage.createTaskShort}
    </Button>
  );
}

const useStyles = makeStyles({
  make: {
    alignSelf: 'flex-start',
    whiteSpace: 'nowrap',
    margin: '-2px 0 -2px -8px',
    minWidth: 0,
    '@media print': { display: 'none' },
  },
  cell: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalXS },
});
