import type { IndicatorId, ScorecardId, UnitCode } from '../../src/domain/id.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { Period } from '../../src/domain/period.ts';
import type { Result } from '../../src/domain/result.ts';
import type { Scorecard } from '../../src/domain/scorecard.ts';
import type { ReportingRecords } from '../../src/domain/resultUpdates.ts';
import { indicatorOf, resultOf, targetFrom, unitOf } from './scorecardThings.ts';

/** An open scorecard of the unit KRS for a report year, which is its id too. */
export function cardFor(period: string, more: Partial<Scorecard> = {}): Scorecard {
  return {
    id: period as ScorecardId,
    unitCode: 'KRS' as UnitCode,
    kind: 'own',
    focusArea: 'Brukere',
    mainGoal: undefined,
    period: period as Period,
    order: 1,
    complete: true,
    source: undefined,
    note: undefined,
    archived: false,
    demonstration: false,
    ...more,
  };
}

/** The same indicator as it stands on the card of a report year, with an id of its own. */
export function editionFor(period: string, more: Partial<Indicator> = {}): Indicator {
  return indicatorOf({ id: `i-${period}` as IndicatorId, scorecardId: period as ScorecardId, unitOfMeasurement: '%', ...more });
}

/** KRS with cards for 2026 and 2027 and one indicator on both, at least 80 % each year; the results say «i-2026», or what else they are of. */
export function twoYears(
  said: Readonly<Record<string, Readonly<Record<string, string>>>>,
  more: Partial<Indicator> = {},
  cards: readonly Scorecard[] = [cardFor('2026'), cardFor('2027')],
): ReportingRecords & { readonly editions: readonly [Indicator, Indicator] } {
  const editions = [editionFor('2026', more), editionFor('2027', more)] as const;
  const results = editions.flatMap((edition): Result[] =>
    Object.entries(said[edition.scorecardId] ?? {}).map(([period, text]) => resultOf(edition, period, text)),
  );
  return {
    editions,
    units: [unitOf('KRS')],
    scorecards: cards,
    indicators: editions,
    targets: editions.map((edition) => targetFrom(edition, edition.scorecardId, '80 %')),
    results,
    rounds: [],
  };
}
