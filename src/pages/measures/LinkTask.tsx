import { Button, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { createFinder } from '../../domain/finder.ts';
import type { PlanId } from '../../domain/id.ts';
import type { Task } from '../../domain/task.ts';
import { usePlanTasks } from '../../queries/plans.ts';
import { useTexts } from '../../ui/Language.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';

const shownAtOnce = 8;
const none: readonly Task[] = [];

type Props = { readonly plan: PlanId; readonly linking: boolean; readonly onLink: (task: Task) => void };

/** A task of the plan that is there already, found by its title. */
export function LinkTask(props: Props) {
  const { task: words } = useTexts();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.link}>
      <Button size="small" appearance="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.linkExisting}
      </Button>
      {open && <Choice {...props} />}
    </div>
  );
}

function Choice({ plan, linking, onLink }: Props) {
  const styles = useStyles();
  const { task: words, list } = useTexts();
  const [query, setQuery] = useState('');
  const { tasks = none, refusal } = usePlanTasks(plan);
  const find = useMemo(() => createFinder(tasks, ({ title }) => title), [tasks]);
  const found = find(query);
  return (
    <>
      <SearchBox
        size="small"
        value={query}
        aria-label={words.findTask}
        placeholder={words.findTask}
        dismiss={{ 'aria-label': list.showAll }}
        onChange={(_, { value }) => setQuery(value)}
      />
      <ul className={styles.tasks}>
        {found.slice(0, shownAtOnce).map((task) => (
          <li key={task.id} className={styles.task}>
            <span>{task.title}</span>
            <Button size="small" aria-label={words.linkOf(task.title)} disabledFocusable={linking} onClick={() => onLink(task)}>
              {words.link}
            </Button>
          </li>
        ))}
      </ul>
      {found.length > shownAtOnce && <span className={styles.more}>{list.shown(shownAtOnce, found.length)}</span>}
      {found.length === 0 && refusal === undefined && <span className={styles.more}>{words.noTasks}</span>}
      <RefusalNotice refusal={refusal} />
    </>
  );
}

const useStyles = makeStyles({
  link: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    maxWidth: '480px',
  },
  tasks: { listStyleType: 'none', margin: 0, padding: 0, width: '100%' },
  task: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  more: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});
