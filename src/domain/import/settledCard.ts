import type { AssessmentRule } from '../assessmentRule.ts';
import type { Indicator } from '../indicator.ts';
import { comparePeriods, type Period } from '../period.ts';
import type { Result } from '../result.ts';
import type { Scorecard, ScorecardKind } from '../scorecard.ts';
import type { Target } from '../target.ts';
import type { Unit } from '../unit.ts';
import type { FoundCard } from './foundCard.ts';
import type { SettledRow } from './rowChoice.ts';

/** What the lists hold for a unit, as its page shows it. */
export type ImportRecords = {
  readonly unit: Unit;
  readonly scorecards: readonly Scorecard[];
  readonly indicators: readonly Indicator[];
  readonly targets: readonly Target[];
  readonly results: readonly Result[];
  /** The municipality's own rule of judging. */
  readonly rule: AssessmentRule;
};

/** A card with nothing left open: what it is called, for which report year, and its rows. */
export type SettledCard = {
  readonly found: FoundCard;
  readonly focusArea: string;
  readonly mainGoal: string | undefined;
  readonly kind: ScorecardKind;
  readonly period: Period;
  readonly rows: readonly SettledRow[];
};

/** The indicator of a row: the one the lists have, or the one that would be made. */
export type RowIndicator = {
  readonly id: Indicator['id'];
  readonly unitCode: Indicator['unitCode'];
  readonly name: string;
  readonly states: readonly string[];
  readonly unitOfMeasurement: string | undefined;
  readonly demonstration: boolean;
  readonly existing: Indicator | undefined;
  /** Itself, or the same on another year's card: what is not printed is as there. */
  readonly like: Indicator | undefined;
};

/** A row on its way into the lists: what was found, its indicator, and the steps that must come first. */
export type RowOnItsWay = { readonly row: SettledRow; readonly indicator: RowIndicator; readonly needs: readonly string[] };

/** The period a column stands for; a result's column without one is the report year's. */
export function periodOfColumn({ found, period }: SettledCard, column: number): Period {
  return found.columns[column]?.period ?? period;
}

/** The first and the latest period the card has results for. */
export function resultPeriods({ found, period }: SettledCard): readonly Period[] {
  return found.columns.flatMap((column) => (column.kind === 'result' ? [column.period ?? period] : [])).sort(comparePeriods);
}
