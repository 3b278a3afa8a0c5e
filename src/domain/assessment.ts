/**
 * Nivå. The first three are the municipality's own scale. The others are not judgements: nobody measured, something is written that
 * nobody could read, or something was measured that no target, or none we can hold it against, lets us judge.
 */
export type Level = 'desired' | 'acceptable' | 'unacceptable' | 'notMeasured' | 'unread' | 'unassessed';

/** Endring fra sist måling, by goodness and never by value: pil opp, strek, pil ned. «Strek» is not improved, but still within the target. */
export type Change = 'improved' | 'holding' | 'slipping';

/** Vurdering: a level and, where there was a measurement before and it was printed or can be computed, a change. */
export type Assessment = { readonly level: Level; readonly change: Change | undefined };

/** Whether a level is one of the municipality's own three. */
export function isJudged(level: Level): level is 'desired' | 'acceptable' | 'unacceptable' {
  return level === 'desired' || level === 'acceptable' || level === 'unacceptable';
}

/**
 * Whether the municipality's own judgement says something else than ours. What it did not print (a symbol) does not differ, and
 * where we cannot judge there is nothing to differ from.
 */
export function differs(published: Assessment | undefined, computed: Assessment): boolean {
  if (!published || !isJudged(computed.level)) return false;
  if (published.level !== computed.level) return true;
  return published.change !== undefined && computed.change !== undefined && published.change !== computed.change;
}
