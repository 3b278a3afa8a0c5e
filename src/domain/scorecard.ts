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
  /** Put away: kept with its history, left out of tables and counts. */
  readonly archived: boolean;
  readonly demonstration: boolean;
};

/** A scorecard that was read from a publication stays as it was published; the municipality's own may be reported. */
export function isOpen({ source, demonstration }: Pick<Scorecard, 'source' | 'demonstration'>): boolean {
  return source === undefined || demonstration;
}

/**
 * Whether a scorecard is one of a unit's: its own always; a shared one (gjennomgående) at every unit under the one it stands at, but a
 * published one only where the unit had a result in it.
 */
export function standsAt(scorecard: Scorecard, unitCode: UnitCode, hasResult: boolean): boolean {
  if (scorecard.unitCode === unitCode) return true;
  return scorecard.kind === 'shared' && (hasResult || isOpen(scorecard));
}
