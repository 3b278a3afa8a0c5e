import type { Level } from '../../domain/assessment.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { indicatorSeriesOf, type IndicatorSeries } from '../../domain/indicatorSeries.ts';
import { knownOf } from '../../domain/known.ts';
import type { Measure } from '../../domain/measure.ts';
import type { Result } from '../../domain/result.ts';
import type { Scorecard } from '../../domain/scorecard.ts';
import { servingMeasures } from '../../domain/servingMeasures.ts';
import { isUnreported, type Standing } from '../../domain/standing.ts';
import type { Unit } from '../../domain/unit.ts';
import type { UnitPage } from '../../queries/unitPage.ts';
import { complementWords } from '../../text/complementWords.ts';
import { assessmentWords, explainStanding } from '../../text/explanation.ts';
import { movementWords } from '../../text/movementWords.ts';
import type { Texts } from '../../text/texts.ts';
import { definitionFacts, type DefinitionFact } from './definitionFacts.ts';

/** One period of an indicator as finished text. */
export type PeriodLine = {
  readonly key: string;
  readonly period: string;
  /** The earlier scorecard it stands on, where it is not this one's own. */
  readonly card: string | undefined;
  readonly text: string;
  readonly quiet: boolean;
  readonly target: string;
  readonly level: Level;
  readonly words: string;
  readonly differs: boolean;
  readonly movement: string;
  readonly comment: string;
  readonly reported: string;
};

/** What stands first: the report year's result, or the last there is where nobody has reported it yet. */
export type Headline = PeriodLine & { readonly label: string; readonly value: string };

/** One indicator as finished text, with its series for the chart and its results for the history. */
export type IndicatorView = {
  readonly indicator: Indicator;
  readonly scorecard: Scorecard | undefined;
  readonly headline: Headline;
  readonly explanation: string;
  /** The same told as its opposite, where others measure that. */
  readonly opposite: string | undefined;
  readonly series: IndicatorSeries;
  /** Latest first. */
  readonly lines: readonly PeriodLine[];
  readonly facts: readonly DefinitionFact[];
  readonly results: readonly Result[];
  /** The standing the page is about: the scorecard's own report year, or the latest part of it where it is reported in parts. */
  readonly standing: Standing;
  /** The measures that serve it, on whichever card they were linked to it. */
  readonly measures: readonly Measure[];
};

/** Lays one indicator out for reading; undefined where the unit has none of that key. The headline says what the scorecard's row says. */
export function indicatorView(page: UnitPage, unit: Unit, key: string, texts: Texts): IndicatorView | undefined {
  const indicator = page.indicators.find(({ id }) => id === key);
  if (indicator === undefined) return undefined;
  const scorecard = page.scorecards.find(({ id }) => id === indicator.scorecardId);
  const series = indicatorSeriesOf(indicator, page, unit.code);
  const period = scorecard?.period ?? series.standings.at(-1)?.period ?? series.targets.at(-1)?.validFrom;
  if (period === undefined) return undefined;
  const known = knownOf(page);
  const standing = known.standingOnCard(indicator, unit.code, period);
  const recorded = series.standings.some((each) => each.period === standing.period);
  const lineOf = (each: Standing) => periodLine(each, cardOf(each, indicator, page), texts);
  return {
    indicator,
    scorecard,
    headline: headlineOf(standing, lineOf(standing), texts),
    explanation: explainStanding(standing, texts),
    opposite: complementWords(standing, texts),
    series,
    lines: [...(recorded ? [] : [standing]), ...series.standings.toReversed()].map(lineOf),
    facts: definitionFacts(indicator, scorecard, series.targets, texts),
    results: series.standings.flatMap(({ result }) => (result === undefined ? [] : [result])),
    standing,
    measures: servingMeasures(page.measures, { indicator, earlier: known.earlierOf(indicator) }, period),
  };
}

function headlineOf(standing: Standing, line: PeriodLine, { dates, indicatorPage }: Texts): Headline {
  const { previous } = standing;
  if (!isUnreported(standing) || previous === undefined)
    return { ...line, label: indicatorPage.resultIn(line.period), value: line.text };
  return {
    ...line,
    label: indicatorPage.lastResultIn(dates.period(previous.period)),
    value: previous.text.trim(),
    words: indicatorPage.inPeriod(line.period, line.words),
  };
}

function cardOf({ indicator }: Standing, shown: Indicator, { scorecards }: UnitPage): Scorecard | undefined {
  return indicator.id === shown.id ? undefined : scorecards.find(({ id }) => id === indicator.scorecardId);
}

function periodLine(standing: Standing, card: Scorecard | undefined, texts: Texts): PeriodLine {
  const { dates, indicatorPage } = texts;
  const { result, target, upcoming, shown, indicator, period } = standing;
  const text = result?.text.trim() ?? '';
  const kind = result?.reading.kind ?? 'blank';
  const later = upcoming && indicatorPage.targetComes(upcoming.text.trim(), dates.period(upcoming.validFrom));
  return {
    key: `${indicator.id} ${period}`,
    period: dates.period(period),
    card: card && indicatorPage.earlierCard(dates.period(card.period)),
    text: text === '' ? '–' : text,
    quiet: kind === 'blank' || kind === 'notMeasured',
    target: target?.text.trim() ?? later ?? '–',
    level: shown.level,
    words: levelWords(standing, texts),
    differs: standing.differs,
    movement: movementWords(standing, texts),
    comment: result?.comment ?? '',
    reported: reportedWords(result, texts),
  };
}

function levelWords(standing: Standing, texts: Texts): string {
  if (standing.result?.withheld) return texts.parts.withheld;
  return isUnreported(standing) ? texts.scorecardPage.notReported : assessmentWords(standing.shown, texts);
}

function reportedWords(result: Result | undefined, { dates }: Texts): string {
  const day = result?.reportedAt === undefined ? undefined : dates.day(result.reportedAt);
  return [result?.reportedBy?.name, day].filter((part) => part !== undefined).join(', ');
}
