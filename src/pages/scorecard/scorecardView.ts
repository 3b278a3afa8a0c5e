import { grouped } from '../../domain/grouped.ts';
import { recordedOf } from '../../domain/indicatorSeries.ts';
import { knownOf } from '../../domain/known.ts';
import type { Period } from '../../domain/period.ts';
import { isRetired } from '../../domain/retirement.ts';
import type { Scorecard } from '../../domain/scorecard.ts';
import { tablePeriods } from '../../domain/tablePeriods.ts';
import type { Unit } from '../../domain/unit.ts';
import { yearWindowOf } from '../../domain/yearWindow.ts';
import type { UnitPage } from '../../queries/unitPage.ts';
import type { Texts } from '../../text/texts.ts';
import { indicatorLine, type IndicatorLine, type Reader } from './indicatorLine.ts';

/** One scorecard as finished text: its columns, and its indicators under their success factors. */
export type ScorecardView = {
  readonly scorecard: Scorecard;
  readonly title: string;
  readonly periods: readonly Period[];
  /** Whether there are more years on either side of the columns. */
  readonly earlier: boolean;
  readonly later: boolean;
  readonly groups: readonly { readonly successFactor: string; readonly lines: readonly IndicatorLine[] }[];
};

/** Lays one scorecard of a unit's page out for reading, its years slid so many steps back. What has ended stands elsewhere. */
export function scorecardView(
  page: UnitPage,
  unit: Unit,
  scorecard: Scorecard,
  { back = 0, ...reader }: Reader & { readonly back?: number },
  texts: Texts,
): ScorecardView {
  const indicators = page.indicators
    .filter((each) => each.scorecardId === scorecard.id && !isRetired(each, scorecard))
    .sort((a, b) => a.order - b.order);
  const recorded = recordedOf(indicators, page, unit.code);
  const known = knownOf(page);
  const results = indicators.flatMap((indicator) => known.resultsOf(indicator, unit.code));
  const usual = tablePeriods({ indicators, targets: page.targets, results }, scorecard.period);
  const written = [...recorded.values()].flatMap((each) =>
    [...each].flatMap(([period, { result }]) => (result.text.trim() === '' ? [] : [period])),
  );
  const window = yearWindowOf(written, usual, back);
  const lines = indicators.map((indicator) => ({
    successFactor: indicator.successFactor,
    line: indicatorLine(indicator, recorded.get(indicator.id) ?? new Map(), {
      ...{ page, known, unit, scorecard, usual, reader, texts },
      periods: window.periods,
    }),
  }));
  return {
    scorecard,
    title: scorecard.focusArea,
    ...window,
    groups: [...grouped(lines, ({ successFactor }) => successFactor)].map(([successFactor, each]) => ({
      successFactor,
      lines: each.map(({ line }) => line),
    })),
  };
}
