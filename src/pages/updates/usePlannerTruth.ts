import { useMemo } from 'react';
import { useTaskSync } from '../../commands/useTaskSync.ts';
import { useUnderWay } from '../../commands/useUnderWay.ts';
import type { PlanId, UnitCode } from '../../domain/id.ts';
import { partInMeasure } from '../../domain/responsibility.ts';
import type { Task } from '../../domain/task.ts';
import { mergedMeasure, planTaskSync } from '../../domain/taskSync.ts';
import type { MyUpdatesPage } from '../../queries/myUpdates.ts';
import { useTasks } from '../../queries/tasks.ts';
import type { Reader } from './updatesView.ts';

const noTasks: readonly Task[] = [];

/**
 * What is mine to do, with measures standing as their tasks in Planner do: who moved a task has moved the measure. Those the reader answers
 * for are stored so. Without leave to read Planner they stand as the list has them, and `ask` asks for it.
 */
export function usePlannerTruth(read: MyUpdatesPage, { person, day }: Reader, unit: UnitCode) {
  const mine = useMemo(() => {
    const unitOf = new Map(read.units.map((unit) => [unit.code, unit]));
    return read.measures.filter((measure) => partInMeasure(person, unitOf.get(measure.unitCode), measure, day) !== undefined);
  }, [read.measures, read.units, person, day]);
  const plans = useMemo(() => [...new Set(mine.flatMap(({ task }): PlanId[] => (task ? [task.planId] : [])))], [mine]);
  const { plans: readings, ask } = useTasks(plans);
  const tasks = useMemo(() => readings?.flatMap((plan) => plan.tasks) ?? noTasks, [readings]);
  // A task that is not among those read is nothing to speak of here; the page of the measures says so.
  const underWay = useUnderWay();
  const steps = useMemo(
    () =>
      planTaskSync(
        mine.filter(({ id }) => !underWay.has(id)),
        tasks,
        new Set(),
      ),
    [mine, tasks, underWay],
  );
  useTaskSync(unit, steps);
  const page = useMemo((): MyUpdatesPage => {
    const stepOf = new Map(steps.map((step) => [step.measure.id, step]));
    return {
      ...read,
      measures: read.measures.map((measure) => mergedMeasure(measure, stepOf.get(measure.id))),
    };
  }, [read, steps]);
  const askable = readings?.some(({ refusal }) => refusal?.kind === 'consentNeeded') ?? false;
  return { page, tasks, planner: { askable, ask: () => void ask() } };
}
