import type { Level } from '../../domain/assessment.ts';
import { hasWords, searchWords } from '../../domain/searchable.ts';
import type { UnitStanding } from '../../domain/unitStanding.ts';
import type { OverviewBasis } from './overviewBasis.ts';

/** What the person has chosen to see; undefined and empty choose everything. */
export type OverviewChoice = {
  readonly focusArea: string | undefined;
  readonly level: Level | undefined;
  readonly query: string;
};

/** Everything. */
export const everything: OverviewChoice = { focusArea: undefined, level: undefined, query: '' };

/** Whether something is left out. */
export function isNarrowed({ focusArea, level, query }: OverviewChoice): boolean {
  return focusArea !== undefined || level !== undefined || searchWords(query).length > 0;
}

/** The standings of the focus area that the words are found in. The level chooses units, not what is counted: denominators stay whole. */
export function chosenStandings(basis: OverviewBasis, { focusArea, query }: OverviewChoice): readonly UnitStanding[] {
  const words = searchWords(query);
  if (focusArea === undefined && words.length === 0) return basis.standings;
  return basis.standings.filter(
    ({ unit, scorecard, standing }) =>
      (focusArea === undefined || scorecard.focusArea === focusArea) &&
      hasWords(words, basis.textOfUnit.get(unit.code) ?? '', basis.textOfIndicator.get(standing.indicator.id) ?? ''),
  );
}
