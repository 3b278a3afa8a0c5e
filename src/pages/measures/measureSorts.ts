import type { MeasureStatus, Phase } from '../../domain/measure.ts';
import type { MeasureLine } from './measuresView.ts';

const statusOrder: Readonly<Record<MeasureStatus, number>> = { notStarted: 0, inProgress: 1, implemented: 2, cancelled: 3 };
const phaseOrder: Readonly<Record<Phase, number>> = { plan: 0, do: 1, check: 2, act: 3 };

/** What measures can be sorted by, in a table's headings and on a phone. What is not said comes last. */
export const measureSorts = [
  { key: 'title', sortBy: ({ title }: MeasureLine) => title },
  { key: 'responsible', sortBy: ({ nobody, responsible }: MeasureLine) => (nobody ? undefined : responsible) },
  { key: 'due', sortBy: ({ dueDay }: MeasureLine) => dueDay },
  { key: 'status', sortBy: ({ status }: MeasureLine) => statusOrder[status] },
  { key: 'phase', sortBy: ({ measure: { phase } }: MeasureLine) => phase && phaseOrder[phase] },
  { key: 'indicator', sortBy: ({ indicatorId, indicator }: MeasureLine) => (indicatorId === undefined ? undefined : indicator) },
] as const;

/** What one of them sorts by. */
export function sortByOf(wanted: (typeof measureSorts)[number]['key']): (line: MeasureLine) => number | string | undefined {
  return measureSorts.find(({ key }) => key === wanted)?.sortBy ?? (() => undefined);
}
