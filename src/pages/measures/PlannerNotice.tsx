import { Button } from '@fluentui/react-components';
import type { useTaskSync } from '../../commands/useTaskSync.ts';
import type { Measure } from '../../domain/measure.ts';
import type { useTasks } from '../../queries/tasks.ts';
import { useRefusalWords, useTexts } from '../../ui/Language.tsx';
import { Notice } from '../../ui/Notice.tsx';

/**
 * What stands between the list and Planner: a consent not yet given, plans that cannot be read (deleted, premium, or without access) and how many
 * measures that touches, a status that was not stored. All else on the page works.
 */
export function PlannerNotice({
  tasks,
  sync,
  measures,
}: {
  readonly tasks: ReturnType<typeof useTasks>;
  readonly sync: ReturnType<typeof useTaskSync>;
  readonly measures: readonly Measure[];
}) {
  const { measurePage, task } = useTexts();
  const wordsOf = useRefusalWords();
  const refused = tasks.plans?.flatMap(({ planId, refusal }) => (refusal ? [{ planId, refusal }] : [])) ?? [];
  const consent = refused.some(({ refusal }) => refusal.kind === 'consentNeeded');
  return (
    <>
      {consent && (
        <Notice>
          {measurePage.showPlannerWhy}
          <Button size="small" onClick={() => void tasks.ask()}>
            {measurePage.showPlanner}
          </Button>
        </Notice>
      )}
      {refused.map(({ planId, refusal }) => {
        if (refusal.kind === 'consentNeeded') return null;
        const count = measures.filter((measure) => measure.task?.planId === planId && !measure.archived).length;
        return (
          <Notice key={planId} tone="warning">
            {refusal.kind === 'notFound' ? task.notFound(count) : task.noAccess(count, wordsOf(refusal).why)}
          </Notice>
        );
      })}
      {sync.refusal && <Notice tone="warning">{measurePage.storingFailed(wordsOf(sync.refusal).why)}</Notice>}
    </>
  );
}
