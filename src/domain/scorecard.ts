import type { ScorecardId, UnitCode } from './id.ts';
import type { Indicator, Reporters } from './indicator.ts';
import type { Period } from './period.ts';
import type { Unit, UnitKind } from './unit.ts';
import { stoodIn, type Lifetime } from './unitHistory.ts';

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
 * Whether a unit answers for an indicator of a scorecard: its own always; a shared one (gjennomgående) where units of its kind report
 * it and it stood in the report year, but of a published one only where the unit had a result.
 */
export function isAskedOf(
  unit: Pick<Unit, 'code' | 'kind'> & Lifetime,
  indicator: Pick<Indicator, 'unitCode' | 'reporters'>,
  scorecard: Scorecard,
  hasResult: boolean,
): boolean {
  if (indicator.unitCode === unit.code) return true;
  if (scorecard.kind !== 'shared') return false;
  return hasResult || (isOpen(scorecard) && reports(indicator.reporters, unit.kind) && stoodIn(unit, scorecard.period));
}

function reports(reporters: Reporters, kind: UnitKind): boolean {
  switch (reporters) {
    case 'owner':
      return false;
    case 'budgetAreas':
      return kind === 'budgetArea';
    case 'units':
      return kind === 'unit' || kind === 'staff';
    case 'all':
      return true;
  }
}
