import type { TaskLink } from '../../domain/measure.ts';
import { statusOf } from '../../domain/percentOf.ts';
import type { SyncStep } from '../../domain/taskSync.ts';
import type { Texts } from '../../text/texts.ts';

/** How a measure and its Planner task agree, in words, and where the task can be opened. */
export type TaskWords = { readonly words: string; readonly tone: 'neutral' | 'warning' | 'danger'; readonly url: string };

/** The agreement in words. What has not been compared says nothing, and is never taken for agreement. */
export function taskWords(
  step: SyncStep | undefined,
  compared: boolean,
  { taskId }: TaskLink,
  { measurePage }: Texts,
): TaskWords {
  const url = `https://tasks.office.com/Home/Task/${encodeURIComponent(taskId)}`;
  if (!compared) return { words: '', tone: 'neutral', url };
  switch (step?.kind) {
    case undefined:
    case 'agreed':
      return { words: measurePage.agrees, tone: 'neutral', url };
    case 'storeFromTask':
      return { words: measurePage.fromPlanner, tone: 'neutral', url };
    case 'updateTask':
      return { words: measurePage.listMoved, tone: 'warning', url };
    case 'bothMoved': {
      const planner = statusOf(step.task.percentComplete);
      return {
        words: measurePage.bothMoved(measurePage.status[step.measure.status], measurePage.status[planner]),
        tone: 'danger',
        url,
      };
    }
    case 'taskGone':
      return { words: measurePage.taskGone, tone: 'danger', url };
  }
}
