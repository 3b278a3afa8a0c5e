import { defaultPlannerSettings } from './plannerSettings.ts';
import type { PlannerSettings } from './plannerSettings.ts';

/** What is documented nowhere, as switches ([U] in graph-behaviour.md), and the limits that Microsoft may change. */
export type Settings = {
  /** Entities a page when the request names no `$top`. */
  readonly pageSize: number;
  /** A larger `$top` is clamped to this. */
  readonly largestPage: number;
  /** A full last page has a nextLink to an empty one. */
  readonly emptyLastPage: boolean;
  /** SharePoint's list view threshold: a query that must look at more rows fails. */
  readonly viewThreshold: number;
  /** Whether an envelope whose members were throttled is 200 or 424. */
  readonly throttledBatch: 200 | 424;
  readonly planner: PlannerSettings;
};

/** How the pretend tenant behaves when nobody says otherwise. */
export const defaultSettings: Settings = {
  pageSize: 200,
  largestPage: 5000,
  emptyLastPage: false,
  viewThreshold: 5000,
  throttledBatch: 200,
  planner: defaultPlannerSettings,
};
