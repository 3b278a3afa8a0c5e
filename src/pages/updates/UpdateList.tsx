import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Task } from '../../domain/task.ts';
import { useTexts } from '../../ui/Language.tsx';
import { LastSaved } from './LastSaved.tsx';
import { UpdateBody } from './UpdateBody.tsx';
import { UpdateCard } from './UpdateCard.tsx';
import type { UpdateLine } from './updatesView.ts';
import { useSteadyOrder } from './useSteadyOrder.ts';

/** What waits, overdue first: the first stands open, and saving one opens the next and leads there. */
export function UpdateList({
  open,
  done,
  taskOf,
}: {
  readonly open: readonly UpdateLine[];
  readonly done: readonly UpdateLine[];
  readonly taskOf: (taskId: string | undefined) => Task | undefined;
}) {
  const styles = useStyles();
  const { updates } = useTexts();
  const [chosen, setChosen] = useState(open[0]?.key);
  const [focused, setFocused] = useState(false);
  const [saved, setSaved] = useState<string>();
  // What is being saved counts as done at once, but stays until the server has said so: it may have an answer for the person.
  const lines = useSteadyOrder([...open, ...done.filter(({ key }) => key === chosen)]);
  const last = [...open, ...done].find(({ key }) => key === saved);
  const finish = (key: string) => {
    const at = lines.findIndex((line) => line.key === key);
    const left = [...lines.slice(at + 1), ...lines.slice(0, at)].find(({ update }) => update.state !== 'done');
    setSaved(key);
    setFocused(true);
    setChosen(left?.key);
  };
  if (lines.length === 0) return last ? <LastSaved line={last} /> : null;
  return (
    <section aria-label={updates.list}>
      <h2 className={styles.heading}>{updates.list}</h2>
      {last && <LastSaved line={last} />}
      <ol className={styles.list}>
        {lines.map((line) => (
          <UpdateCard
            key={line.key}
            line={line}
            open={line.key === chosen}
            focused={focused}
            onOpen={() => {
              setFocused(true);
              setChosen(line.key === chosen ? undefined : line.key);
            }}
          >
            <UpdateBody line={line} taskOf={taskOf} focused={focused} onDone={() => finish(line.key)} />
          </UpdateCard>
        ))}
      </ol>
    </section>
  );
}

const useStyles = makeStyles({
  heading: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});
