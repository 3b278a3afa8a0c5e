import type { TaskLink } from '../../domain/measure.ts';
import { saidByList, saidByTask, type SyncField, type SyncState, type SyncStep } from '../../domain/taskSync.ts';
import type { Texts } from '../../text/texts.ts';

/** How a measure and its Planner task agree, in words, and where the task can be opened. */
export type TaskWords = { readonly words: string; readonly tone: 'neutral' | 'warning' | 'danger'; readonly url: string };

/** The agreement in words. What has not been compared says nothing, and is never taken for agreement. */
export function taskWords(step: SyncStep | undefined, compared: boolean, { taskId }: TaskLink, texts: Texts): TaskWords {
  const { measurePage } = texts;
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
      const { fields } = step;
      const [list, planner] = [saidByList(step.measure), saidByTask(step.task)].map((said) => sideWords(fields, said, texts));
      const tell = fields.includes('status') ? measurePage.bothMoved : measurePage.dueDiffers;
      return { words: tell(list ?? '', planner ?? ''), tone: 'danger', url };
    }
    case 'taskGone':
      return { words: measurePage.taskGone, tone: 'danger', url };
  }
}

function sideWords(fields: readonly SyncField[], said: SyncState, { measurePage, dates }: Texts): string {
  const due = said.due === undefined ? measurePage.noDue : dates.day(said.due);
  return fields.map((field) => (field === 'status' ? measurePage.status[said.status] : due)).join(', ');
}
