import type { Result } from './result.ts';

/** Which result is meant: there is one for each indicator, unit and period. */
export type ResultPlace = Pick<Result, 'indicatorId' | 'unitCode' | 'period'>;

/** The result at a place, if there is one. */
export function resultAt(results: readonly Result[], place: ResultPlace): Result | undefined {
  return results.find((each) => isAt(each, place));
}

/** The results with another at the place, or none there. */
export function replaceResult(results: readonly Result[], place: ResultPlace, result: Result | undefined): readonly Result[] {
  const others = results.filter((each) => !isAt(each, place));
  return result === undefined ? others : [...others, result];
}

function isAt(result: Result, { indicatorId, unitCode, period }: ResultPlace): boolean {
  return result.indicatorId === indicatorId && result.unitCode === unitCode && result.period === period;
}
