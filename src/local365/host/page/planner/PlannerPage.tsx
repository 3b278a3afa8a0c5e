import { makeStyles, MessageBar, MessageBarBody, Spinner, Text, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { ChannelTab } from '../../channelTabs.ts';
import { useHost } from '../frame/HostContext.ts';
import { errorText } from '../load/errorText.ts';
import { HostGraphError } from '../load/hostGraph.ts';
import { useLoad } from '../load/useLoad.ts';
import { loadBoard, saveProgress, tasksIn } from './plannerBoard.ts';
import type { BoardTask } from './plannerBoard.ts';
import { TaskCard } from './TaskCard.tsx';

/** The board of a plan: a column for each bucket, a card for each task, and one press to say how far it is. */
export function PlannerPage({ tab }: { readonly tab: ChannelTab }) {
  const { words, graph } = useHost();
  const styles = useStyles();
  const load = useCallback(() => loadBoard(graph, tab.teamId, tab.entityId), [graph, tab.teamId, tab.entityId]);
  const { answer: board, error, again } = useLoad(load, 5);
  const [refusal, setRefusal] = useState<Error>();

  const setProgress = async (task: BoardTask, percent: 0 | 50 | 100) => {
    try {
      await saveProgress(graph, task, percent);
      setRefusal(undefined);
    } catch (problem) {
      setRefusal(problem as Error);
    }
    again();
  };
  const trouble = refusal ?? error;
  if (board === undefined && trouble === undefined) return <Spinner className={styles.wait} />;
  return (
    <div className={styles.page}>
      {trouble !== undefined && (
        <MessageBar intent="error">
          <MessageBarBody>
            {trouble instanceof HostGraphError && trouble.status === 412 ? words.changedMeanwhile : errorText(trouble, words)}
          </MessageBarBody>
        </MessageBar>
      )}
      <Text as="h2" size={500} weight="semibold" className={styles.title}>
        {board?.plan.title ?? words.noPlan}
      </Text>
      <div className={styles.board}>
        {board?.buckets.map((bucket) => {
          const tasks = tasksIn(board, bucket);
          return (
            <section key={bucket.id} className={styles.bucket} aria-label={bucket.name ?? ''}>
              <Text as="h3" weight="semibold" className={styles.title}>
                {bucket.name} <span className={styles.count}>{tasks.length}</span>
              </Text>
              {tasks.map((task) => (
                <TaskCard
                  key={task.id}
                  task={task}
                  nameById={board.nameById}
                  onProgress={(percent) => void setProgress(task, percent)}
                />
              ))}
            </section>
          );
        })}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  wait: { margin: 'auto' },
  page: {
    flexGrow: 1,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: { margin: 0 },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular, paddingLeft: tokens.spacingHorizontalXS },
  board: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalL, flexWrap: 'wrap' },
  bucket: { width: '300px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});
