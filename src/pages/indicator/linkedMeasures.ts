import { measureCountOf } from '../../domain/countedMeasures.ts';
import type { MeasureId } from '../../domain/id.ts';
import { daysOverdue, type Measure, type MeasureStatus } from '../../domain/measure.ts';
import type { Standing } from '../../domain/standing.ts';
import { mergedMeasure, planTaskSync } from '../../domain/taskSync.ts';
import type { PlanReading } from '../../queries/tasks.ts';
import { numberText } from '../../text/numbers.ts';
import type { Texts } from '../../text/texts.ts';

/** One measure that serves the indicator, as finished text. */
export type LinkedMeasure = {
  readonly id: MeasureId;
  readonly title: string;
  readonly status: MeasureStatus;
  readonly statusWords: string;
  readonly responsible: string;
  readonly due: string;
  readonly overdue: string | undefined;
};

/** The measures of an indicator, and what they come to where the result counts them. */
export type LinkedMeasures = {
  readonly measures: readonly LinkedMeasure[];
  readonly count: { readonly sentence: string; readonly differs: boolean } | undefined;
};

/** Lays out the measures of an indicator; what has moved in Planner is shown at once, as on the measures' own page. */
export function linkedMeasures(
  standing: Standing,
  measures: readonly Measure[],
  { plans, day }: { readonly plans: readonly PlanReading[] | undefined; readonly day: string },
  texts: Texts,
): LinkedMeasures {
  const { measurePage, dates } = texts;
  const linked = measures.filter(({ indicatorId }) => indicatorId === standing.indicator.id);
  const readable = new Set(plans?.flatMap(({ planId, refusal }) => (refusal ? [] : [planId])));
  const steps = planTaskSync(linked, plans?.flatMap(({ tasks }) => tasks) ?? [], readable);
  const stepById = new Map(steps.map((step) => [step.measure.id, step]));
  const current = linked.map((measure) => mergedMeasure(measure, stepById.get(measure.id)));
  return {
    measures: current.map((measure) => {
      const late = daysOverdue(measure, day);
      return {
        id: measure.id,
        title: measure.title,
        status: measure.status,
        statusWords: measurePage.status[measure.status],
        responsible: measure.responsible?.name ?? measurePage.noResponsible,
        due: measure.due === undefined ? measurePage.noDue : dates.day(measure.due),
        overdue: late > 0 ? measurePage.overdue(late) : undefined,
      };
    }),
    count: standing.indicator.countsMeasures ? countWords(standing, current, texts) : undefined,
  };
}

function countWords({ indicator, period, result }: Standing, measures: readonly Measure[], { indicatorPage, dates }: Texts) {
  const { reported, registered, undated, differs } = measureCountOf(indicator, measures, { period, reading: result?.reading });
  const told = reported === undefined ? indicatorPage.nothingReported : numberText(reported);
  const without = undated.length === 0 ? [] : [indicatorPage.undated(undated.length)];
  return { sentence: [indicatorPage.counted(dates.period(period), told, registered), ...without].join(' '), differs };
}
