import type { IndicatorId, MeasureId } from '../../domain/id.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { daysOverdue, type Measure, type MeasureStatus } from '../../domain/measure.ts';
import { hasRow } from '../../domain/newMeasure.ts';
import type { Person } from '../../domain/person.ts';
import { canEditMeasures, canUpdateMeasure } from '../../domain/rights.ts';
import type { Task } from '../../domain/task.ts';
import { mergedMeasure, planTaskSync, type SyncStep } from '../../domain/taskSync.ts';
import type { Unit } from '../../domain/unit.ts';
import type { PlanReading } from '../../queries/tasks.ts';
import type { UnitPage } from '../../queries/unitPage.ts';
import type { Texts } from '../../text/texts.ts';
import { taskWords, type TaskWords } from './taskWords.ts';

/** One measure as finished text. */
export type MeasureLine = {
  readonly id: MeasureId;
  /** As the list has it. */
  readonly measure: Measure;
  readonly unit: Unit;
  /** Undefined where all are of one unit. */
  readonly unitName: string | undefined;
  readonly title: string;
  readonly responsible: string;
  readonly nobody: boolean;
  readonly deputy: string | undefined;
  readonly start: string | undefined;
  /** ISO, as Planner says it where it has moved there. */
  readonly dueDay: string | undefined;
  readonly due: string;
  readonly daysOverdue: number;
  readonly overdue: string | undefined;
  readonly status: MeasureStatus;
  readonly statusWords: string;
  readonly phase: string;
  readonly indicator: string;
  /** Undefined where it serves none that the unit has. */
  readonly indicatorId: IndicatorId | undefined;
  readonly successFactor: string;
  /** Finer progress, from the task's checklist: «3 av 5 punkter». */
  readonly progress: string | undefined;
  readonly task: TaskWords | undefined;
  /** The task as it was last read. */
  readonly seenTask: Task | undefined;
  /** What stands between the list and the task. */
  readonly step: SyncStep | undefined;
  readonly mayUpdate: boolean;
  readonly mayEdit: boolean;
  /** A task is made for what the list has, and only once. */
  readonly mayMakeTask: boolean;
};

/** Measures, with what list and Planner have to tell each other. */
export type MeasuresView = {
  readonly sentence: string;
  readonly demonstration: boolean;
  readonly lines: readonly MeasureLine[];
  readonly archived: readonly MeasureLine[];
  /** The steps the person may take. */
  readonly steps: readonly SyncStep[];
  /** Whether the person may make new ones for the unit. */
  readonly mayEdit: boolean;
};

/** Who reads, and on which day (ISO); `underWay` are the measures with edits of theirs that the list does not have yet. */
export type Reader = { readonly person: Person; readonly day: string; readonly underWay?: ReadonlySet<MeasureId> };

/** Lays out measures, those of `unit` and of whichever others; rights are those a person has in each measure's own unit. What has moved in Planner is shown at once, whoever may or may not store it. */
export function measuresView(
  page: Pick<UnitPage, 'units' | 'measures' | 'indicators'>,
  unit: Unit,
  plans: readonly PlanReading[] | undefined,
  reader: Reader,
  texts: Texts,
): MeasuresView {
  const readable = new Set(plans?.flatMap(({ planId, refusal }) => (refusal ? [] : [planId])));
  const tasks = plans?.flatMap((plan) => plan.tasks) ?? [];
  const { underWay = new Set() } = reader;
  // Planner is compared with what the list has, never with what is not saved yet.
  const steps = planTaskSync(
    page.measures.filter(({ id }) => !underWay.has(id)),
    tasks,
    readable,
  );
  const stepById = new Map(steps.map((step) => [step.measure.id, step]));
  const taskById = new Map(tasks.map((task) => [task.id, task]));
  const indicatorById = new Map(page.indicators.map((indicator) => [indicator.id, indicator]));
  const unitByCode = new Map(page.units.map((each) => [each.code, each]));
  const several = page.measures.some(({ unitCode }) => unitCode !== unit.code);
  const all = page.measures.map((measure): MeasureLine => {
    const indicator = measure.indicatorId === undefined ? undefined : indicatorById.get(measure.indicatorId);
    const step = stepById.get(measure.id);
    const seenTask = measure.task === undefined ? undefined : taskById.get(measure.task.taskId);
    const compared = measure.task !== undefined && readable.has(measure.task.planId) && !underWay.has(measure.id);
    const task = measure.task === undefined ? undefined : taskWords(step, compared, measure.task, texts);
    const at = unitByCode.get(measure.unitCode) ?? unit;
    const mayEdit = canEditMeasures(reader.person, at, reader.day);
    const mayUpdate = mayEdit || canUpdateMeasure(reader.person, measure, { unit: at, indicator, day: reader.day });
    const current = mergedMeasure(measure, step);
    return {
      ...said(current, indicator, reader.day, texts),
      measure,
      unit: at,
      unitName: several ? at.name : undefined,
      ...progressOf(seenTask, texts),
      task,
      seenTask,
      step,
      mayUpdate,
      mayEdit,
      mayMakeTask: mayEdit && task === undefined && current.status !== 'cancelled' && hasRow(measure),
    };
  });
  const lines = all.filter(({ measure }) => !measure.archived);
  const [implemented, overdue] = [
    lines.filter(({ status }) => status === 'implemented').length,
    lines.filter((line) => line.overdue !== undefined).length,
  ];
  const mine = new Set(all.filter(({ mayUpdate }) => mayUpdate).map(({ id }) => id));
  return {
    sentence: texts.measurePage.count(implemented, lines.length, overdue),
    demonstration: lines.some(({ measure }) => measure.demonstration),
    lines,
    archived: all.filter(({ measure }) => measure.archived),
    steps: steps.filter(({ measure }) => mine.has(measure.id)),
    mayEdit: canEditMeasures(reader.person, unit, reader.day),
  };
}

function said(measure: Measure, indicator: Indicator | undefined, day: string, { measurePage, measureList, dates }: Texts) {
  const late = daysOverdue(measure, day);
  const { responsible, deputy, start, due, status, phase } = measure;
  return {
    id: measure.id,
    title: measure.title,
    responsible: responsible?.name ?? measurePage.noResponsible,
    nobody: responsible === undefined,
    deputy: deputy && measureList.deputy(deputy.name),
    start: start && dates.day(start),
    dueDay: due,
    due: due === undefined ? measurePage.noDue : dates.day(due),
    daysOverdue: late,
    overdue: late > 0 ? measurePage.overdue(late) : undefined,
    status,
    statusWords: measurePage.status[status],
    phase: phase === undefined ? measureList.noPhase : measureList.phases[phase],
    indicator: indicator?.name ?? measurePage.noIndicator,
    indicatorId: indicator?.id,
    successFactor: measure.successFactor ?? indicator?.successFactor ?? measurePage.noSuccessFactor,
  };
}

/** A checklist's items are steps on the way, never measures. */
function progressOf(task: Task | undefined, { measureList }: Texts): { readonly progress: string | undefined } {
  return { progress: task?.checklist && measureList.progress(task.checklist.done, task.checklist.of) };
}
