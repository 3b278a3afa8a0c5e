import { daysBetween } from './day.ts';
import type { IndicatorId, MeasureId, PlanId, TaskId, UnitCode } from './id.ts';
import type { Person } from './person.ts';
import type { Stored } from './stored.ts';

/** A Measure (tiltak) is always something one does; what one reads is an Indicator with Results. */
export type MeasureStatus = 'notStarted' | 'inProgress' | 'implemented' | 'cancelled';

/** PUFF: where in the circle a measure stands: planlegge, utføre, følge opp, forbedre. */
export type Phase = 'plan' | 'do' | 'check' | 'act';

/** The Planner task a measure follows, and the share done (0–100) and due day (ISO) on which list and task last agreed. */
export type TaskLink = {
  readonly taskId: TaskId;
  readonly planId: PlanId;
  readonly agreedPercent: number;
  /** Not there where nobody has said; that they agreed on no day is something else. */
  readonly agreedDue?: { readonly day: string | undefined };
};

/** Tiltak: what somebody does so that an indicator moves. Dates are ISO days; progress is 0–100. */
export type Measure = {
  readonly stored: Stored;
  readonly id: MeasureId;
  readonly unitCode: UnitCode;
  readonly title: string;
  readonly why: string | undefined;
  readonly indicatorId: IndicatorId | undefined;
  readonly successFactor: string | undefined;
  readonly responsible: Person | undefined;
  /** Vikar: may update it as the responsible may. */
  readonly deputy: Person | undefined;
  readonly phase: Phase | undefined;
  readonly start: string | undefined;
  readonly due: string | undefined;
  readonly status: MeasureStatus;
  readonly task: TaskLink | undefined;
  /** Put away instead of deleted: kept with its history, left out of lists and counts. */
  readonly archived: boolean;
  readonly demonstration: boolean;
};

/** Whether somebody is, or will be, doing it: neither implemented, cancelled nor archived. */
export function isActive({ status, archived }: Pick<Measure, 'status' | 'archived'>): boolean {
  return !archived && (status === 'notStarted' || status === 'inProgress');
}

/** Whether a measure is past its due day and neither implemented nor cancelled. On the due day it is not. */
export function isOverdue(measure: Pick<Measure, 'due' | 'status'>, today: string): boolean {
  return daysOverdue(measure, today) > 0;
}

/** Days past the due day; 0 when it is not past, has none, or the measure is done or cancelled. */
export function daysOverdue({ due, status }: Pick<Measure, 'due' | 'status'>, today: string): number {
  if (due === undefined || status === 'implemented' || status === 'cancelled') return 0;
  return Math.max(0, daysBetween(due, today));
}
