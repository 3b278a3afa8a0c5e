import type { Level } from '../../domain/assessment.ts';
import type { CheckIn } from '../../domain/checkIn.ts';
import type { IndicatorId, UnitCode } from '../../domain/id.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { comparePeriods, periodsShown, previousPeriod, type Period } from '../../domain/period.ts';
import type { Person } from '../../domain/person.ts';
import type { Result } from '../../domain/result.ts';
import { canReport, onBehalfOf } from '../../domain/rights.ts';
import { isOpen, type Scorecard } from '../../domain/scorecard.ts';
import { settingsOf } from '../../domain/settings.ts';
import { isUnreported, standingOf, type Standing } from '../../domain/standing.ts';
import type { Unit } from '../../domain/unit.ts';
import type { UnitPage } from '../../queries/unitPage.ts';
import { assessmentWords, explainStanding } from '../../text/explanation.ts';
import type { Texts } from '../../text/texts.ts';
import { indicatorFacts, type Fact } from './indicatorFacts.ts';

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
  /** The municipality's own judgement differs from the computed one. */
  readonly differs: boolean;
  /** No judgement was published, so the computed one is shown. */
  readonly computedOnly: boolean;
  readonly unsure: string | undefined;
  readonly explanation: string;
  readonly facts: readonly Fact[];
  /** Undefined where the person may not report, or the scorecard is a published one. */
  readonly report: CheckIn | undefined;
};

/** One scorecard as finished text: its columns, and its indicators under their success factors. */
export type ScorecardView = {
  readonly scorecard: Scorecard;
  readonly title: string;
  readonly periods: readonly Period[];
  readonly groups: readonly { readonly successFactor: string; readonly lines: readonly IndicatorLine[] }[];
};

/** Who reads, and when: rights and lateness depend on both. `day` is an ISO day. */
export type Reader = { readonly person: Person; readonly day: string };

/** Lays one scorecard of a unit's page out for reading. */
export function scorecardView(page: UnitPage, unit: Unit, scorecard: Scorecard, reader: Reader, texts: Texts): ScorecardView {
  const indicators = page.indicators.filter(({ scorecardId }) => scorecardId === scorecard.id).sort((a, b) => a.order - b.order);
  const periods = columnsOf(page, indicators, scorecard.period);
  const groups = new Map<string, IndicatorLine[]>();
  for (const indicator of indicators) {
    const line = lineOf(page, unit, scorecard, periods, indicator, reader, texts);
    groups.set(indicator.successFactor, [...(groups.get(indicator.successFactor) ?? []), line]);
  }
  return {
    scorecard,
    title: scorecard.focusArea,
    periods,
    groups: [...groups].map(([successFactor, lines]) => ({ successFactor, lines })),
  };
}

/** The years with a result, and the one the targets begin with; where nothing was ever measured, the years between stand too. */
function columnsOf(page: UnitPage, indicators: readonly Indicator[], latest: Period): readonly Period[] {
  const ids = new Set(indicators.map(({ id }) => id));
  const written = page.results
    .filter(({ indicatorId, text }) => ids.has(indicatorId) && text.trim() !== '')
    .map(({ period }) => period);
  const firsts = page.targets.filter(({ indicatorId }) => ids.has(indicatorId)).map(({ validFrom }) => validFrom);
  return periodsShown(written.length > 0 ? [...written, ...firsts] : periodsBetween(firsts, latest), latest);
}

function periodsBetween(firsts: readonly Period[], latest: Period): readonly Period[] {
  const between: Period[] = [];
  for (let period = latest; firsts.some((first) => comparePeriods(first, period) <= 0); period = previousPeriod(period))
    between.push(period);
  return between;
}

function lineOf(
  page: UnitPage,
  unit: Unit,
  scorecard: Scorecard,
  periods: readonly Period[],
  indicator: Indicator,
  reader: Reader,
  texts: Texts,
): IndicatorLine {
  const results = page.results.filter(({ indicatorId }) => indicatorId === indicator.id);
  const targets = page.targets.filter(({ indicatorId }) => indicatorId === indicator.id);
  const { rule } = settingsOf(page.units, unit.code);
  const standing = standingOf({ indicator, targets, results, period: scorecard.period, unitCode: unit.code, rule });
  const open = isOpen(scorecard) && canReport(reader.person, unit, indicator, reader.day);
  return {
    id: indicator.id,
    unitCode: unit.code,
    name: indicator.name,
    target: standing.target?.text ?? '–',
    cells: periods.map((period) => {
      const result = results.find((each) => each.period === period);
      const text = result?.text.trim() ?? '';
      const quiet = result === undefined || result.reading.kind === 'blank' || result.reading.kind === 'notMeasured';
      return { period, text: text === '' ? '–' : text, quiet, latest: period === scorecard.period };
    }),
    level: standing.shown.level,
    words: isUnreported(standing) ? texts.scorecardPage.notReported : assessmentWords(standing.shown, texts),
    differs: standing.differs,
    computedOnly: standing.published === undefined,
    unsure: indicator.ambiguity,
    explanation: explainStanding(standing, texts),
    facts: indicatorFacts(standing, page.measures, texts),
    report: open
      ? {
          indicator,
          unitCode: unit.code,
          onBehalfOf: onBehalfOf(reader.person, unit, indicator, reader.day),
          period: scorecard.period,
          existing: results.find(({ period }) => period === scorecard.period),
          standing,
          levelBefore:
            standing.previous &&
            standingOf({ indicator, targets, results, period: standing.previous.period, unitCode: unit.code, rule }).shown.level,
        }
      : undefined,
  };
}
