import type { IndicatorId } from '../../domain/id.ts';
import { indicatorSeriesOf, type IndicatorSeries } from '../../domain/indicatorSeries.ts';
import type { Period } from '../../domain/period.ts';
import { isRetired } from '../../domain/retirement.ts';
import type { Unit } from '../../domain/unit.ts';
import type { UnitPage } from '../../queries/unitPage.ts';
import type { Texts } from '../../text/texts.ts';

/** An indicator that is no longer asked for, with its history. */
export type EndedLine = {
  readonly id: IndicatorId;
  readonly name: string;
  readonly successFactor: string;
  /** Since when, or with which scorecard. */
  readonly why: string;
  readonly series: IndicatorSeries;
  /** Oldest first. */
  readonly results: readonly { readonly period: Period; readonly text: string }[];
};

/** The indicators of a unit's report year that have ended, or whose scorecard is put away. */
export function endedView(page: UnitPage, unit: Unit, period: Period | undefined, texts: Texts): readonly EndedLine[] {
  const { ended } = texts.scorecardPage.table;
  const cards = page.scorecards.filter((scorecard) => scorecard.period === period).sort((a, b) => a.order - b.order);
  return cards.flatMap((scorecard) =>
    page.indicators
      .filter((each) => each.scorecardId === scorecard.id && isRetired(each, scorecard))
      .sort((a, b) => a.order - b.order)
      .map((indicator): EndedLine => {
        const series = indicatorSeriesOf(indicator, page, unit.code);
        return {
          id: indicator.id,
          name: indicator.name,
          successFactor: indicator.successFactor,
          why: scorecard.archived
            ? ended.archived(scorecard.focusArea)
            : ended.after(texts.dates.period(indicator.endsAfter ?? scorecard.period)),
          series,
          results: series.standings.flatMap(({ period: each, result }) =>
            result === undefined || result.text.trim() === '' ? [] : [{ period: each, text: result.text.trim() }],
          ),
        };
      }),
  );
}
