import type { Assessment } from '../assessment.ts';
import type { IndicatorId, ScorecardId, UnitCode } from '../id.ts';
import type { Direction, Indicator } from '../indicator.ts';
import type { Period } from '../period.ts';
import type { ScorecardKind } from '../scorecard.ts';

/** What a step writes: one row of one of the lists, as it will be. */
export type ImportedThing =
  | {
      readonly kind: 'scorecard';
      readonly id: ScorecardId;
      readonly unitCode: UnitCode;
      readonly focusArea: string;
      readonly mainGoal: string | undefined;
      readonly scorecardKind: ScorecardKind;
      readonly period: Period;
      readonly order: number;
    }
  | {
      readonly kind: 'indicator';
      readonly id: IndicatorId;
      readonly scorecardId: ScorecardId;
      readonly unitCode: UnitCode;
      readonly successFactor: string;
      readonly name: string;
      readonly unitOfMeasurement: string | undefined;
      /** Which way is good; undefined where nobody has said. */
      readonly direction: Direction | undefined;
      /** The same indicator where it stands already, here or on another year's card. */
      readonly like: Indicator | undefined;
      readonly order: number;
    }
  | {
      readonly kind: 'target';
      readonly indicatorId: IndicatorId;
      readonly unitCode: UnitCode;
      readonly validFrom: Period;
      readonly text: string;
    }
  | {
      readonly kind: 'result';
      readonly indicatorId: IndicatorId;
      /** Whose indicator it is; another than `unitCode` where a shared one is reported. */
      readonly indicatorUnit: UnitCode;
      readonly indicatorName: string;
      readonly unitCode: UnitCode;
      readonly period: Period;
      readonly text: string;
      readonly comment: string | undefined;
      readonly published: Assessment | undefined;
      readonly demonstration: boolean;
    };

/** How a thing that is brought in stands to what the lists hold. */
export type ImportState = 'new' | 'changed' | 'unchanged';

/** One line of the difference list: what would be written, beside what stands there now. */
export type ImportStep = {
  /** Unlike every other step's. */
  readonly key: string;
  readonly thing: ImportedThing;
  readonly state: ImportState;
  /** What stands there now, where something does. */
  readonly from: string | undefined;
  readonly to: string;
  /** True where the text can be kept but not read, as a number, a state or a target. */
  readonly unread: boolean;
  /** Steps that must have been written first: an indicator needs its scorecard, a result its indicator. */
  readonly needs: readonly string[];
  /** The row of the source it comes from. */
  readonly at: number;
  /** The indicator it is about; empty for a scorecard. */
  readonly indicator: string;
};
