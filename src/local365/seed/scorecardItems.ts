import { fieldsOf, type Fields } from './fields.ts';
import type { ScorecardFacts } from './scorecardFacts.ts';

const scopes: Readonly<Record<string, string>> = { gjennomgående: 'Gjennomgående', unikt: 'Unikt' };

/** The items of «Målekort», in the order given. */
export function scorecardItems(scorecards: readonly ScorecardFacts[]): Fields[] {
  return scorecards.map((scorecard, index) =>
    fieldsOf({
      Title: scorecard.focusArea,
      Nokkel: scorecard.id,
      EnhetKode: scorecard.unitCode,
      Omfang: scopes[scorecard.scope],
      Hovedmal: scorecard.mainGoal,
      Periode: String(scorecard.reportYear),
      Rekkefolge: index + 1,
      Fullstendig: scorecard.complete,
      Kilde: scorecard.source,
      Merknad: scorecard.note,
      Demonstrasjon: scorecard.demonstration,
    }),
  );
}
