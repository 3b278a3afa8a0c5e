import type { Period } from '../period.ts';
import type { ScorecardKind } from '../scorecard.ts';
import type { ValueColumn } from './column.ts';
import type { Placement } from './placement.ts';
import type { PrintedAssessment } from './printedAssessment.ts';
import type { RowNames } from './rowNames.ts';

/** Why a row cannot be brought in as it is: no name, more values than columns, figures left over in its name, a formula in a cell. */
export type RowTrouble = 'noName' | 'tooManyValues' | 'figuresInName' | 'formula';

/** What a row says it belongs to, where one table holds the målekort of several units, focus areas or years. */
export type RowBelongs = {
  readonly unitName: string | undefined;
  readonly focusArea: string | undefined;
  readonly period: Period | undefined;
};

/** One row of a målekort as it was found: what it is about, and every way its values may stand. */
export type FoundRow = {
  readonly at: number;
  readonly successFactor: string;
  readonly indicator: string;
  /** Other ways its words may be cut into names; the success factor is undefined where it would be the row above's. */
  readonly otherNames: readonly RowNames[];
  readonly unitOfMeasurement: string | undefined;
  readonly comment: string | undefined;
  readonly printed: PrintedAssessment | undefined;
  readonly belongs: RowBelongs | undefined;
  /** One where it is certain; several where cells were lost; none where nobody can tell. */
  readonly placements: readonly Placement[];
  readonly trouble: RowTrouble | undefined;
};

/** A målekort as it was found in a file or a paste. What it does not say of itself is undefined. */
export type FoundCard = {
  readonly at: number;
  /** Whose it says it is. */
  readonly unitName: string | undefined;
  readonly focusArea: string | undefined;
  readonly mainGoal: string | undefined;
  readonly kind: ScorecardKind | undefined;
  /** The columns of targets and results, as the placements of the rows fill them. */
  readonly columns: readonly ValueColumn[];
  /** The latest period there is a result column for. */
  readonly period: Period | undefined;
  readonly rows: readonly FoundRow[];
};

/** What a row of the source was taken for. Every row is one of these. */
export type RowClass = 'blank' | 'head' | 'row' | 'section' | 'title' | 'outside';

/** Everything that was found: the målekort, and what each row of the source was taken for. */
export type Found = { readonly cards: readonly FoundCard[]; readonly classes: readonly RowClass[] };
