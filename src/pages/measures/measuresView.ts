import type { MeasureId } from '../../domain/id.ts';
import { daysOverdue, isOverdue, type Measure, type MeasureStatus } from '../../domain/measure.ts';
import type { Person } from '../../domain/person.ts';
import { canEditMeasures } from '../../domain/rights.ts';
import { mergedStatus, planTaskSync, type SyncStep } from '../../domain/taskSync.ts';
import type { Unit } from '../../domain/unit.ts';
import type { PlanReading } from '../../queries/tasks.ts';
import type { UnitPage } from '../../queries/unitPage.ts';
import type { Texts } from '../../text/texts.ts';
import { taskWords, type TaskWords } from './taskWords.ts';

/** One measure as finished text. */
export type MeasureLine = {
  readonly id: MeasureId;
  readonly measure: Measure;
  readonly title: string;
  readonly responsible: string;
  readonly nobody: boolean;
  readonly due: string;
  readonly overdue: string | undefined;
  readonly status: MeasureStatus;
  readonly statusWords: string;
  readonly indicator: string;
  readonly task: TaskWords | undefined;
  readonly mayCreateTask: boolean;
};

/** A unit's measures under their success factors, with what list and Planner have to tell each other. */
export type MeasuresView = {
  readonly sentence: string;
  readonly demonstration: boolean;
  readonly groups: readonly { readonly successFactor: string; readonly lines: readonly MeasureLine[] }[];
  readonly steps: readonly SyncStep[];
};

/** Lays out a unit's measures. A status moved in Planner is shown at once, whoever may or may not store it. */
export function measuresView(
  page: UnitPage,
  unit: Unit,
  plans: readonly PlanReading[] | undefined,
  reader: { readonly person: Person; readonly day: string },
  texts: Texts,
): MeasuresView {
  const { measurePage, dates } = texts;
  const readable = new Set(plans?.flatMap(({ planId, refusal }) => (refusal ? [] : [planId])));
  const tasks = plans?.flatMap((plan) => plan.tasks) ?? [];
  const steps = planTaskSync(page.measures, tasks, readable);
  const stepById = new Map(steps.map((step) => [step.measure.id, step]));
  const indicatorById = new Map(page.indicators.map((indicator) => [indicator.id, indicator]));
  const groups = new Map<string, MeasureLine[]>();
  let implemented = 0;
  let overdue = 0;
  for (const measure of page.measures) {
    const step = stepById.get(measure.id);
    const status = mergedStatus(measure, step);
    const late = isOverdue({ ...measure, status }, reader.day);
    if (status === 'implemented') implemented += 1;
    if (late) overdue += 1;
    const indicator = measure.indicatorId === undefined ? undefined : indicatorById.get(measure.indicatorId);
    const group = measure.successFactor ?? indicator?.successFactor ?? measurePage.noSuccessFactor;
    const line: MeasureLine = {
      id: measure.id,
      measure,
      title: measure.title,
      responsible: measure.responsible?.name ?? measurePage.noResponsible,
      nobody: measure.responsible === undefined,
      due: measure.due === undefined ? measurePage.noDue : dates.day(measure.due),
      overdue: late ? measurePage.overdue(daysOverdue({ ...measure, status }, reader.day)) : undefined,
      status,
      statusWords: measurePage.status[status],
      indicator: indicator?.name ?? measurePage.noIndicator,
      task: measure.task === undefined ? undefined : taskWords(step, readable.has(measure.task.planId), measure.task, texts),
      mayCreateTask:
        measure.task === undefined &&
        status !== 'cancelled' &&
        unit.planId !== undefined &&
        canEditMeasures(reader.person, unit, reader.day),
    };
    groups.set(group, [...(groups.get(group) ?? []), line]);
  }
  return {
    sentence: measurePage.count(implemented, page.measures.length, overdue),
    demonstration: page.measures.some(({ demonstration }) => demonstration),
    groups: [...groups].map(([successFactor, lines]) => ({ successFactor, lines })),
    steps,
  };
}
