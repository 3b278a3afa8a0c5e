import type { Task } from '../../domain/task.ts';
import { MeasureCard } from './MeasureCard.tsx';
import { ResultCard } from './ResultCard.tsx';
import type { UpdateLine } from './updatesView.ts';

/** What it takes to be rid of one thing: a check-in for a result, one press for a measure. */
export function UpdateBody({
  line,
  taskOf,
  focused,
  onDone,
}: {
  readonly line: UpdateLine;
  readonly taskOf: (taskId: string | undefined) => Task | undefined;
  readonly focused: boolean;
  readonly onDone: (saved: boolean) => void;
}) {
  const { update } = line;
  return update.kind === 'result' ? (
    <ResultCard line={line} update={update} focused={focused} onDone={onDone} />
  ) : (
    <MeasureCard update={update} task={taskOf(update.measure.task?.taskId)} focused={focused} onDone={onDone} />
  );
}
