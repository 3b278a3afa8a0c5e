import type { PlanId, TaskId } from './id.ts';

/** Oppgave i Planner, as far as a measure cares. Planner's own page shows 0, 50 and 100 percent only. */
export type Task = {
  readonly id: TaskId;
  readonly planId: PlanId;
  readonly title: string;
  readonly percentComplete: number;
  readonly due: string | undefined;
  /** Its checklist items, and how many are ticked: finer progress, and no measures. Undefined where it has none. */
  readonly checklist: { readonly done: number; readonly of: number } | undefined;
  readonly version: string;
};
