import { fieldsOf, type Fields } from './fields.ts';
import { indicatorKey } from './indicatorItems.ts';
import type { IndicatorFacts, ScorecardFacts } from './scorecardFacts.ts';

/**
 * The items of «Resultatkrav»: the printed target from the first year shown, and later ones from theirs.
 * Where the source says that its targets are for another year, they are in force from that.
 */
export function targetItems(scorecards: readonly ScorecardFacts[]): Fields[] {
  return scorecards.flatMap((scorecard) =>
    scorecard.rows.flatMap((row, index) =>
      targetsOf(scorecard, row).map(({ from, text }) =>
        fieldsOf({
          Title: `${indicatorKey(scorecard.id, index)} fra ${from}`,
          IndikatorNokkel: indicatorKey(scorecard.id, index),
          EnhetKode: scorecard.unitCode,
          GjelderFra: String(from),
          Krav: text,
          GrenseOnsket: row.desired,
          GrenseAkseptabelt: row.acceptable,
        }),
      ),
    ),
  );
}

function targetsOf({ targetFrom, years, reportYear }: ScorecardFacts, { target, laterTargets }: IndicatorFacts) {
  const from = targetFrom ?? years[0] ?? reportYear;
  return [...(target === '' ? [] : [{ from, text: target }]), ...(laterTargets ?? [])];
}
