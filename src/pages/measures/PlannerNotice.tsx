import { Button } from '@fluentui/react-components';
import type { useTaskSync } from '../../commands/useTaskSync.ts';
import type { useTasks } from '../../queries/tasks.ts';
import { useRefusalWords, useTexts } from '../../ui/Language.tsx';
import { Notice } from '../../ui/Notice.tsx';

/** What stands between the list and Planner: a consent not yet given, a plan that cannot be read, a status that was not stored. */
export function PlannerNotice({
  tasks,
  sync,
}: {
  readonly tasks: ReturnType<typeof useTasks>;
  readonly sync: ReturnType<typeof useTaskSync>;
}) {
  const { measurePage } = useTexts();
  const wordsOf = useRefusalWords();
  const refused = [
    ...new Map(tasks.plans?.flatMap(({ refusal }) => (refusal ? [[refusal.kind, refusal] as const] : []))).values(),
  ];
  return (
    <>
      {refused.map((refusal) =>
        refusal.kind === 'consentNeeded' ? (
          <Notice key={refusal.kind}>
            {measurePage.showPlannerWhy}
            <Button size="small" onClick={() => void tasks.ask()}>
              {measurePage.showPlanner}
            </Button>
          </Notice>
        ) : (
          <Notice key={refusal.kind} tone="warning">
            {measurePage.plannerUnavailable(wordsOf(refusal).why)}
          </Notice>
        ),
      )}
      {sync.refusal && <Notice tone="warning">{measurePage.storingFailed(wordsOf(sync.refusal).why)}</Notice>}
    </>
  );
}
