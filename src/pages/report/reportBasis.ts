import { grouped } from '../../domain/grouped.ts';
import { knownOf, type Known } from '../../domain/known.ts';
import type { Measure } from '../../domain/measure.ts';
import { measuresOfPeriod } from '../../domain/measuresOfPeriod.ts';
import { narrativeSections, type Narrative } from '../../domain/narrative.ts';
import type { Period } from '../../domain/period.ts';
import { reportTableOf, tableOfStandings, type ReportTable, type ReportWords } from '../../domain/reportTable.ts';
import { isUnreported } from '../../domain/standing.ts';
import { tablePeriods } from '../../domain/tablePeriods.ts';
import { reportedUnits } from '../../domain/reportedUnits.ts';
import type { Result } from '../../domain/result.ts';
import type { Unit } from '../../domain/unit.ts';
import { unitStandingsOf } from '../../domain/unitStanding.ts';
import { unitsUnder } from '../../domain/unitTree.ts';
import { onlySeen, visibilityOf, type Visibility } from '../../domain/visibility.ts';
import type { MunicipalityPage } from '../../queries/municipality.ts';
import type { UnitPage } from '../../queries/unitPage.ts';
import { assessmentWords } from '../../text/explanation.ts';
import type { Texts } from '../../text/texts.ts';

/** What one unit reports: its scorecards as printed, its measures, and what it has written itself. */
export type UnitReport = {
  readonly unit: Unit;
  /** The units right under it. */
  readonly children: readonly Unit[];
  readonly tables: readonly ReportTable[];
  readonly measures: readonly Measure[];
  readonly narratives: readonly Narrative[];
  readonly results: readonly Result[];
};

/** All that a report is written from, in whatever form: the unit it is of first, and those under it where they are with. */
export type ReportBasis = {
  readonly root: Unit;
  readonly period: Period;
  readonly units: readonly UnitReport[];
  /** Of a unit and all under it, and not of itself alone. */
  readonly withUnder: boolean;
  readonly visibility: Visibility;
  readonly readAt: Date;
};

/** What people do and wrote, read beside the figures. */
type Beside = { readonly measures: readonly Measure[]; readonly narratives: readonly Narrative[] };

/** The report of one unit, from its own page: the same rows as its målekort shows. */
export function basisOfUnit(
  page: UnitPage,
  { unit, period, narratives }: { readonly unit: Unit; readonly period: Period } & Pick<Beside, 'narratives'>,
  texts: Texts,
): ReportBasis {
  const tables = page.scorecards
    .filter((scorecard) => scorecard.period === period && !scorecard.archived)
    .sort((a, b) => a.order - b.order)
    .map((scorecard) => reportTableOf(page, { unit, scorecard }, wordsIn(texts)))
    .filter(({ scorecard, rows }) => rows.length > 0 || scorecard.unitCode === unit.code);
  const report = reportOf(
    unit,
    { units: page.units, period, known: knownOf(page) },
    { tables, results: page.results, measures: page.measures, narratives },
  );
  const visibility = { visible: 1, known: 1 };
  return { root: unit, period, units: [report], withUnder: false, visibility, readAt: page.readAt };
}

/** The report of a unit and all under it. Units the person cannot see are left out, and counted as such. */
export function basisOfMany(
  page: MunicipalityPage,
  { unit, period, ...beside }: { readonly unit: Unit; readonly period: Period } & Beside,
  texts: Texts,
): ReportBasis {
  const then = reportedUnits(page, unit.code);
  const units = unitsUnder(then, unit.code);
  const standings = grouped(unitStandingsOf(onlySeen({ ...page, units: then })), (each) => each.unit.code);
  const known = knownOf(page);
  const results = grouped(page.results, ({ unitCode }) => unitCode);
  const targets = grouped(page.targets, ({ indicatorId }) => indicatorId);
  const measures = grouped(beside.measures, ({ unitCode }) => unitCode);
  const narratives = grouped(beside.narratives, ({ unitCode }) => unitCode);
  return {
    root: unit,
    period,
    withUnder: true,
    visibility: visibilityOf(page),
    readAt: page.readAt,
    units: units.map((each) => {
      const own = results.get(each.code) ?? [];
      const cards = grouped(standings.get(each.code) ?? [], ({ scorecard }) => scorecard);
      const tables = [...cards]
        .sort(([a], [b]) => a.order - b.order)
        .map(([scorecard, rows]) => {
          const its = rows.map(({ standing }) => standing).sort((a, b) => a.indicator.order - b.indicator.order);
          const indicators = its.map(({ indicator }) => indicator);
          const demands = indicators.flatMap(({ id }) => targets.get(id) ?? []);
          const judged = indicators.flatMap((indicator) => known.resultsOf(indicator, each.code));
          const periods = tablePeriods({ indicators, targets: demands, results: judged }, scorecard.period);
          return tableOfStandings({ unit: each, scorecard, periods, standings: its, results: judged }, wordsIn(texts));
        });
      return reportOf(
        each,
        { units, period, known },
        {
          tables,
          results: own,
          measures: measures.get(each.code) ?? [],
          narratives: narratives.get(each.code) ?? [],
        },
      );
    }),
  };
}

/** Whether there is anything to report at all. */
export function isEmptyBasis({ units }: ReportBasis): boolean {
  return units.every(({ tables, measures, narratives }) => tables.length + measures.length + narratives.length === 0);
}

function reportOf(
  unit: Unit,
  { units, period, known }: { readonly units: readonly Unit[]; readonly period: Period; readonly known: Known },
  rows: Pick<UnitReport, 'tables' | 'results'> & Beside,
): UnitReport {
  const indicators = rows.tables.flatMap(({ standings }) => standings.map(({ indicator }) => indicator));
  // A measure linked on an earlier card serves the same indicator on this one.
  const idNow = new Map(indicators.flatMap((each) => known.earlierOf(each).map(({ id }) => [id, each.id] as const)));
  const measures = rows.measures.map((measure) => ({
    ...measure,
    indicatorId: measure.indicatorId && (idNow.get(measure.indicatorId) ?? measure.indicatorId),
  }));
  return {
    ...rows,
    unit,
    children: units.filter(({ parent }) => parent === unit.code),
    measures: measuresOfPeriod(measures, period, new Set(indicators.map(({ id }) => id))),
    narratives: rows.narratives
      .filter(({ text }) => text.trim() !== '')
      .sort((a, b) => narrativeSections.indexOf(a.section) - narrativeSections.indexOf(b.section)),
  };
}

/** What a table's last column says: the judgement, or that nobody has reported; and the words of a part of the year. */
function wordsIn(texts: Texts): ReportWords {
  return {
    changeOf: (standing) => (isUnreported(standing) ? texts.scorecardPage.notReported : assessmentWords(standing.shown, texts)),
    partOf: texts.dates.part,
  };
}
