/** Nivå: the municipality's own scale. Unread is not a level of theirs: something is written that nobody could read. */
export type Level = 'desired' | 'acceptable' | 'unacceptable' | 'notMeasured' | 'unread';

/** Endring fra sist måling, by goodness and never by value: pil opp, strek, pil ned. */
export type Change = 'improved' | 'holding' | 'slipping';

/** Vurdering: a level and, where there was a measurement before and it was printed or can be computed, a change. */
export type Assessment = { readonly level: Level; readonly change: Change | undefined };
