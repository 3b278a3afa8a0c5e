import { defaultDirectorySettings } from './directory/directorySettings.ts';
import type { DirectorySettings } from './directory/directorySettings.ts';
import { defaultPlannerSettings } from './planner/plannerSettings.ts';
import type { PlannerSettings } from './planner/plannerSettings.ts';
import { defaultSharePointSettings } from './sharePoint/sharePointSettings.ts';
import type { SharePointSettings } from './sharePoint/sharePointSettings.ts';
import { defaultTeamsSettings } from './teams/teamsSettings.ts';
import type { TeamsSettings } from './teams/teamsSettings.ts';
import type { ThrottlingSettings } from './throttling.ts';

/** What is documented nowhere, as switches ([U] in graph-behaviour.md), and the limits that Microsoft may change. */
export type Settings = SharePointSettings & {
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
  readonly teams: TeamsSettings;
  readonly directory: DirectorySettings;
  /** How calls are counted and refused; undefined lets everything in. */
  readonly throttling: ThrottlingSettings | undefined;
};

/** How the pretend tenant behaves when nobody says otherwise. */
export const defaultSettings: Settings = {
  ...defaultSharePointSettings,
  pageSize: 200,
  largestPage: 5000,
  emptyLastPage: false,
  viewThreshold: 5000,
  throttledBatch: 200,
  planner: defaultPlannerSettings,
  teams: defaultTeamsSettings,
  directory: defaultDirectorySettings,
  throttling: undefined,
};
