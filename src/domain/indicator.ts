import type { IndicatorId, ScorecardId, UnitCode } from './id.ts';
import type { Period } from './period.ts';
import type { Person } from './person.ts';
import type { Deputy } from './unit.ts';

/** Which way is good: higher, lower, within a band or at a value, or reaching a state. */
export type Direction = 'higher' | 'lower' | 'within' | 'reach';

/** How often a result is expected. */
export type Frequency = 'yearly' | 'tertial' | 'quarterly' | 'monthly' | 'everyOtherYear' | 'sporadic';

/**
 * Who reports an indicator of a shared scorecard (gjennomgående): only the unit it stands at, which measures all of it as one (samlet);
 * or also those under it: its budget areas, its other units, or all.
 */
export type Reporters = 'owner' | 'budgetAreas' | 'units' | 'all';

/** Måleindikator: what one reads to know whether a success factor is reached. Never a Measure, which is what one does. */
export type Indicator = {
  readonly id: IndicatorId;
  readonly scorecardId: ScorecardId;
  readonly unitCode: UnitCode;
  /** Suksessfaktor (delmål) the indicator stands under, as printed. */
  readonly successFactor: string;
  readonly name: string;
  readonly order: number;
  /** Undefined where the source does not tell. */
  readonly direction: Direction | undefined;
  readonly unitOfMeasurement: string | undefined;
  /** The ordered states a result may have, lowest first; empty where results are numbers. */
  readonly states: readonly string[];
  /** The result is the number of linked measures (tiltak) of the period. */
  readonly countsMeasures: boolean;
  readonly owner: Person | undefined;
  /** Vikar: stands in for the owner between two days. */
  readonly deputy: Deputy | undefined;
  readonly frequency: Frequency;
  readonly reporters: Reporters;
  /** Days after the period's end within which a result is expected; undefined where the usual ones hold. */
  readonly graceDays: number | undefined;
  /** Weight in a weighted average; 1 is the usual one. */
  readonly weight: number;
  /** The last period it is measured for; later ones leave it out, its history stays. */
  readonly endsAfter: Period | undefined;
  readonly definition: string | undefined;
  readonly dataSource: string | undefined;
  /** Why the placement of published values is unsure; undefined where it is certain. */
  readonly ambiguity: string | undefined;
  readonly demonstration: boolean;
};
