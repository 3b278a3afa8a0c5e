import type { Level } from '../../domain/assessment.ts';
import type { CheckIn } from '../../domain/checkIn.ts';
import { nextToReport } from '../../domain/expectedDay.ts';
import { isFrozen } from '../../domain/frozen.ts';
import type { IndicatorId, UnitCode } from '../../domain/id.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { indicatorSeriesOf, type IndicatorSeries, type Recorded } from '../../domain/indicatorSeries.ts';
import type { Known } from '../../domain/known.ts';
import type { Period } from '../../domain/period.ts';
import type { Person } from '../../domain/person.ts';
import { canReport, onBehalfOf } from '../../domain/rights.ts';
import { isOpen, type Scorecard } from '../../domain/scorecard.ts';
import { servingMeasures } from '../../domain/servingMeasures.ts';
import { isUnreported } from '../../domain/standing.ts';
import type { Unit } from '../../domain/unit.ts';
import type { UnitPage } from '../../queries/unitPage.ts';
import { assessmentWords, explainStanding } from '../../text/explanation.ts';
import type { Texts } from '../../text/texts.ts';
import { countedLine, type CountedLine } from './countedLine.ts';
import { differenceOf, type Difference } from './difference.ts';
import { indicatorFacts, type Fact } from './indicatorFacts.ts';
import { limitWords, type LimitWords } from './limitWords.ts';

/** One indicator as finished text. */
export type IndicatorLine = {
  readonly id: IndicatorId;
  /** The unit whose page it stands on. */
  readonly unitCode: UnitCode;
  readonly name: string;
  readonly target: string;
  readonly cells: readonly {
    readonly period: Period;
    readonly text: string;
    readonly quiet: boolean;
    readonly latest: boolean;
  }[];
  readonly level: Level;
  readonly words: string;
  /** Where the municipality's own judgement differs from the computed one. */
  readonly difference: Difference | undefined;
  /** No judgement was published, so the computed one is shown. */
  readonly computedOnly: boolean;
  readonly unsure: string | undefined;
  readonly explanation: string;
  /** What each level takes. */
  readonly limits: LimitWords;
  /** Reported and registered, where the result is a number of measures. */
  readonly counted: CountedLine | undefined;
  readonly facts: readonly Fact[];
  /** Worked out when it is drawn: of a long table only a few rows are. */
  readonly series: () => IndicatorSeries;
  /** Undefined where the person may not report, or what is there is published. */
  readonly report: CheckIn | undefined;
};

/** Who reads, and when: rights and lateness depend on both. `day` is an ISO day. */
export type Reader = { readonly person: Person; readonly day: string };

/** What a line is made of, and what all lines of one scorecard have in common. */
export type LineContext = {
  readonly page: UnitPage;
  readonly known: Known;
  readonly unit: Unit;
  readonly scorecard: Scorecard;
  readonly periods: readonly Period[];
  /** The card's own columns: what is blank in them stays blank, whatever a card it does not go on from says. */
  readonly usual: readonly Period[];
  readonly reader: Reader;
  readonly texts: Texts;
};

/** Lays one indicator out for reading; `recorded` is what is known of it, on earlier cards too. */
export function indicatorLine(
  indicator: Indicator,
  recorded: ReadonlyMap<Period, Recorded>,
  { page, known, unit, scorecard, periods, usual, reader, texts }: LineContext,
): IndicatorLine {
  const results = new Map(known.resultsOf(indicator, unit.code).map((result) => [result.period, result]));
  const standing = known.standingOnCard(indicator, unit.code, scorecard.period);
  const measures = servingMeasures(page.measures, { indicator, earlier: known.earlierOf(indicator) }, scorecard.period);
  const mayWrite = canReport(reader.person, unit, indicator, reader.day);
  return {
    id: indicator.id,
    unitCode: unit.code,
    name: indicator.name,
    target: standing.target?.text ?? '–',
    cells: periods.map((period) => {
      const whole = results.get(period) ?? (usual.includes(period) ? undefined : recorded.get(period)?.result);
      const result = period === scorecard.period ? standing.result : whole;
      const said = result?.text.trim() ?? '';
      const text = result === undefined || result.period === period ? said : `${texts.dates.part(result.period)}: ${said}`;
      const quiet = result === undefined || result.reading.kind === 'blank' || result.reading.kind === 'notMeasured';
      return { period, text: text === '' ? '–' : text, quiet, latest: period === scorecard.period };
    }),
    level: standing.shown.level,
    words: isUnreported(standing) ? texts.scorecardPage.notReported : assessmentWords(standing.shown, texts),
    difference: differenceOf(standing, mayWrite, texts),
    computedOnly: standing.published === undefined,
    unsure: indicator.ambiguity,
    explanation: explainStanding(standing, texts),
    limits: limitWords(standing, texts),
    counted: countedLine(standing, measures, texts),
    facts: indicatorFacts(standing, measures, texts),
    series: once(() => indicatorSeriesOf(indicator, page, unit.code)),
    report: isOpen(scorecard) && mayWrite ? reportOf(indicator, { known, unit, scorecard, reader }) : undefined,
  };
}

/** The next report of a row: of the report year, or of the part of it that is due; none where that is published. */
function reportOf(
  indicator: Indicator,
  { known, unit, scorecard, reader }: Pick<LineContext, 'known' | 'unit' | 'scorecard' | 'reader'>,
): CheckIn | undefined {
  const standingIn = (period: Period) => known.standingIn(indicator, unit.code, period);
  const period = nextToReport(indicator, scorecard.period, (each) => !isUnreported(standingIn(each)));
  const standing = standingIn(period);
  if (isFrozen(standing.result)) return undefined;
  return {
    indicator,
    unitCode: unit.code,
    languageForm: unit.languageForm,
    onBehalfOf: onBehalfOf(reader.person, unit, indicator, reader.day),
    period,
    existing: standing.result,
    results: known.resultsOf(indicator, unit.code),
    standing,
    levelBefore: standing.previous && standingIn(standing.previous.period).shown.level,
  };
}

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => (done ??= { value: work() }).value;
}
