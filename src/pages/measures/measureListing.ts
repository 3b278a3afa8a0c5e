import type { Indicator } from '../../domain/indicator.ts';
import type { MeasureGaps } from '../../domain/measureGaps.ts';
import type { Unit } from '../../domain/unit.ts';
import type { UnitPage } from '../../queries/unitPage.ts';

/** Whose measures are listed: the unit's own, those of it and all under, or the reader's wherever they are. */
export type MeasureScope = 'unit' | 'under' | 'mine';

/** What is listed, whosever it is. */
export type MeasureListing = Pick<UnitPage, 'units' | 'measures' | 'indicators' | 'issues' | 'missing'> & {
  readonly scope: MeasureScope;
  readonly gaps: MeasureGaps;
  /** The indicators a unit's measures may serve. */
  readonly indicatorsOf: (unit: Unit) => readonly Indicator[];
};
