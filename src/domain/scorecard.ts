import type { ScorecardId, UnitCode } from './id.ts';
import type { Period } from './period.ts';

/** Målekort: gjennomgående (the same for the whole municipality) or unikt (one unit's own). */
export type ScorecardKind = 'shared' | 'own';

/** Målekort of one unit, focus area (fokusområde) and report year, with its main goal (hovedmål). */
export type Scorecard = {
  readonly id: ScorecardId;
  readonly unitCode: UnitCode;
  readonly kind: ScorecardKind;
  readonly focusArea: string;
  readonly mainGoal: string | undefined;
  /** The report year; its table shows this and the two measurements before. */
  readonly period: Period;
  readonly order: number;
  /** False where only the beginning of the published table could be read. */
  readonly complete: boolean;
  readonly source: string | undefined;
  readonly note: string | undefined;
  readonly demonstration: boolean;
};
