/** A later target of an indicator: its text, in force from a year. */
export type LaterTarget = { readonly from: number; readonly text: string };

/**
 * One row of a målekort as its table shows it.
 *
 * `results` stand under the scorecard's `years`, as printed; an empty text is a blank cell, and a list
 * that is shorter than the years was cut off in the source.
 */
export type IndicatorFacts = {
  readonly successFactor: string;
  readonly indicator: string;
  readonly target: string;
  readonly laterTargets?: readonly LaterTarget[] | undefined;
  /** Explicit limits (resultatgrense) for desired and acceptable. */
  readonly desired?: number | undefined;
  readonly acceptable?: number | undefined;
  readonly results: readonly string[];
  /** What was said beside each result; texts are empty where nothing was said. */
  readonly comments?: readonly string[] | undefined;
  readonly nationalAverage?: string | undefined;
  /** The municipality's own mark on the last year: desired, acceptable, unacceptable or not measured. */
  readonly publishedStatus?: string | undefined;
  /** up, flat or down, where a symbol was printed. */
  readonly publishedChange?: string | undefined;
  /** What sort of target this is (ours, for the reader); nothing is computed from it. */
  readonly kind?: string | undefined;
  /** higher, lower, within or reach; absent where the source does not tell. */
  readonly direction?: string | undefined;
  /** Unit of measurement; «poeng av 800» where the number in the target is the greatest possible. */
  readonly unit?: string | undefined;
  /** Ordered states between semicolons, lowest first. */
  readonly states?: string | undefined;
  readonly countsMeasures?: boolean | undefined;
  /** Key of the person who answers for the indicator. */
  readonly owner?: string | undefined;
  readonly frequency?: string | undefined;
  readonly definition?: string | undefined;
  readonly dataSource?: string | undefined;
  readonly ambiguity?: string | undefined;
};

/** One målekort of one unit and report year: published facts, or invention for demonstration, which says so. */
export type ScorecardFacts = {
  readonly id: string;
  readonly unitCode: string;
  readonly scope: string;
  /** Who reports a shared one, in the word of its column; absent where the source does not tell. */
  readonly reporters?: string | undefined;
  readonly focusArea: string;
  readonly mainGoal?: string | undefined;
  readonly reportYear: number;
  /** False where only the beginning of the table could be read. */
  readonly complete: boolean;
  readonly source: string;
  readonly note?: string | undefined;
  readonly demonstration?: boolean | undefined;
  /** Key of the person who reported the results. */
  readonly reporter?: string | undefined;
  /** The year the targets are for, where they are not for the years shown. */
  readonly targetFrom?: number | undefined;
  readonly years: readonly number[];
  readonly rows: readonly IndicatorFacts[];
};
