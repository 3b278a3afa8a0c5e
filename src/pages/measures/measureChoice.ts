import type { IndicatorId, PersonId } from '../../domain/id.ts';
import { grouped } from '../../domain/grouped.ts';
import { isActive, type MeasureStatus, type Phase } from '../../domain/measure.ts';
import type { TableGroup, TableSort } from '../../ui/table/tableColumn.ts';
import type { MeasureLine } from './measuresView.ts';

/** What the list is gathered under. */
export type Grouping = 'unit' | 'successFactor' | 'status' | 'responsible' | 'indicator' | 'phase' | 'none';

/** Which measures a person wants to see, and how they are gathered; undefined is all. */
export type MeasureChoice = {
  readonly query: string;
  readonly status: MeasureStatus | 'active' | undefined;
  readonly responsible: PersonId | undefined;
  readonly phase: Phase | undefined;
  readonly indicator: IndicatorId | undefined;
  readonly overdue: boolean;
  readonly grouping: Grouping;
  /** Undefined is as they stand in the list. */
  readonly sort: TableSort | undefined;
};

/** Everything, as the municipality gathers it. */
export const wholeList: MeasureChoice = {
  query: '',
  status: undefined,
  responsible: undefined,
  phase: undefined,
  indicator: undefined,
  overdue: false,
  grouping: 'successFactor',
  sort: undefined,
};

/** The measures among those found that a person has chosen to see. One is theirs as responsible and as deputy. */
export function chosenLines(found: readonly MeasureLine[], choice: MeasureChoice): readonly MeasureLine[] {
  const { status, responsible, phase, indicator, overdue } = choice;
  return found.filter((line) => {
    const { measure } = line;
    if (status === 'active' ? !isActive({ ...measure, status: line.status }) : status !== undefined && line.status !== status)
      return false;
    if (responsible !== undefined && measure.responsible?.id !== responsible && measure.deputy?.id !== responsible) return false;
    if (phase !== undefined && measure.phase !== phase) return false;
    if (indicator !== undefined && line.indicatorId !== indicator) return false;
    return !overdue || line.overdue !== undefined;
  });
}

const statuses: readonly MeasureStatus[] = ['notStarted', 'inProgress', 'implemented', 'cancelled'];
const phases: readonly (Phase | undefined)[] = ['plan', 'do', 'check', 'act', undefined];

/** The lines under their headings: statuses and PUFF in their own order, all else in the order it is met. */
export function groupLines(lines: readonly MeasureLine[], grouping: Grouping): readonly TableGroup<MeasureLine>[] {
  if (grouping === 'none') return [{ heading: undefined, rows: lines }];
  const groups = [...grouped(lines, headingBy[grouping])].map(([heading, rows]) => ({ heading, rows }));
  const orderOf = orders[grouping];
  return orderOf === undefined ? groups : groups.sort((a, b) => orderOf(a.rows[0]) - orderOf(b.rows[0]));
}

const headingBy: Readonly<Record<Exclude<Grouping, 'none'>, (line: MeasureLine) => string>> = {
  unit: ({ unit }) => unit.name,
  successFactor: ({ successFactor }) => successFactor,
  status: ({ statusWords }) => statusWords,
  responsible: ({ responsible }) => responsible,
  indicator: ({ indicator }) => indicator,
  phase: ({ phase }) => phase,
};

const orders: Partial<Record<Grouping, (line: MeasureLine | undefined) => number>> = {
  status: (line) => statuses.findIndex((status) => status === line?.status),
  phase: (line) => phases.findIndex((phase) => phase === line?.measure.phase),
};
