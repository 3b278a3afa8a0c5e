import type { Period } from '../domain/period.ts';
import type { UnitPage } from '../queries/unitPage.ts';

/** The report years a unit has scorecards for, latest first. */
export function periodsOf({ scorecards }: Pick<UnitPage, 'scorecards'>): readonly Period[] {
  return [...new Set(scorecards.map(({ period }) => period))].sort().reverse();
}

/** The report year to show: the one asked for, else the one of the row a link meant, else the latest. */
export function periodToShow(
  page: Pick<UnitPage, 'scorecards' | 'indicators'>,
  asked: Period | undefined,
  row: string | undefined,
): Period | undefined {
  const periods = periodsOf(page);
  if (asked !== undefined && periods.includes(asked)) return asked;
  const scorecardId = page.indicators.find(({ id }) => id === row)?.scorecardId ?? row;
  return page.scorecards.find(({ id }) => id === scorecardId)?.period ?? periods[0];
}
