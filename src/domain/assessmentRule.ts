/**
 * How a municipality turns a target and a development into a level where the indicator has no explicit limits.
 *
 * `improvement` is the rule that gives back every symbol Kristiansund published: met and better than last is desired, met otherwise is
 * acceptable, missed is unacceptable. `target` lets the target decide alone. The other fields settle what no published table shows.
 */
export type AssessmentRule = {
  readonly basis: 'improvement' | 'target';
  /** The first measurement meets the target: there is nothing to be better than. */
  readonly firstAndMet: 'desired' | 'acceptable';
  readonly improvedButMissed: 'acceptable' | 'unacceptable';
  readonly unchangedAndMissed: 'acceptable' | 'unacceptable';
};

/** The rule of a municipality that has chosen none: to the letter «met and better → desired, met → acceptable, missed → unacceptable». */
export const usualRule: AssessmentRule = {
  basis: 'improvement',
  firstAndMet: 'acceptable',
  improvedButMissed: 'unacceptable',
  unchangedAndMissed: 'unacceptable',
};
