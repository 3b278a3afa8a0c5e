import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import type { Indicator } from '../domain/indicator.ts';
import { yearOf, type Period } from '../domain/period.ts';
import type { Result } from '../domain/result.ts';
import type { RowIssue } from '../domain/rowIssue.ts';
import type { Scorecard } from '../domain/scorecard.ts';
import type { Target } from '../domain/target.ts';
import type { Unit } from '../domain/unit.ts';
import { anyOf, equals, startsWith } from '../graph/filter.ts';
import { indicatorRow } from '../wire/indicatorRow.ts';
import { resultRow } from '../wire/resultRow.ts';
import { scorecardRow } from '../wire/scorecardRow.ts';
import { targetRow } from '../wire/targetRow.ts';
import { unitRow } from '../wire/unitRow.ts';
import { missingSources } from './missingSources.ts';
import { parseRead } from './parseRead.ts';
import { readLists, type ListRead } from './readLists.ts';
import { useServices, type Services } from './services.ts';
import type { MissingSource } from './unitPage.ts';
import { withoutFew } from './withoutFew.ts';

/**
 * All units' scorecards of one report year, with what is needed to judge them and the
 * measurement before: results of that year and the four before, since some
 * indicators are measured every other year.
 */
export type MunicipalityPage = {
  /** The report year. */
  readonly period: Period;
  readonly units: readonly Unit[];
  readonly scorecards: readonly Scorecard[];
  readonly indicators: readonly Indicator[];
  readonly targets: readonly Target[];
  readonly results: readonly Result[];
  readonly issues: readonly RowIssue[];
  readonly missing: readonly MissingSource[];
  /** False where indicators, targets or results could not be had: then nothing can be counted, and silence says nothing. */
  readonly countable: boolean;
  readonly readAt: Date;
};

// Without what only a detail shows: comments, definitions, who and when.
const indicatorColumns = [
  ...['Title', 'Nokkel', 'MalekortNokkel', 'EnhetKode', 'Suksessfaktor', 'Rekkefolge', 'Retning', 'Maleenhet', 'Tilstander'],
  ...[
    'TellerTiltak',
    'Rapporteres',
    'Vekt',
    'AnsvarligId',
    'AnsvarligNavn',
    'Frekvens',
    'Avsluttet',
    'Usikkerhet',
    'Demonstrasjon',
  ],
];
const resultColumns = [
  'IndikatorNokkel',
  'EnhetKode',
  'Periode',
  'Resultat',
  'PublisertNiva',
  'PublisertEndring',
  'AntallSvar',
  'Demonstrasjon',
];

/** The question for the overview of one report year: one exchange. */
export function municipalityQuery(services: Services, period: Period) {
  return queryOptions({
    queryKey: ['municipality', period],
    queryFn: ({ signal }) => loadMunicipality(services, period, signal),
  });
}

/** Every unit's scorecards of the report year. Suspends while loading; without the tree or the scorecards it throws. */
export function useMunicipality(period: Period): MunicipalityPage {
  return useSuspenseQuery(municipalityQuery(useServices(), period)).data;
}

const yearsBack = 4;

async function loadMunicipality(services: Services, period: Period, signal: AbortSignal): Promise<MunicipalityPage> {
  const year = yearOf(period);
  const reads = await readLists(
    services,
    {
      units: { row: unitRow },
      scorecards: { row: scorecardRow, filter: equals('Periode', period) },
      indicators: { row: indicatorRow, columns: indicatorColumns },
      targets: { row: targetRow([]) },
      results: {
        row: resultRow([]),
        columns: resultColumns,
        filter: anyOf(...[0, 1, 2, 3, yearsBack].map((back) => startsWith('Periode', String(year - back)))),
      },
    },
    signal,
  );
  if (reads.units.error) throw reads.units.error;
  if (reads.scorecards.error) throw reads.scorecards.error;
  const units = parseRead(unitRow, reads.units);
  const scorecards = parseRead(scorecardRow, reads.scorecards);
  const cards = scorecards.rows.filter((card) => card.period === period);
  const cardIds = new Set(cards.map(({ id }) => id));
  const allIndicators = parseRead(indicatorRow, reads.indicators);
  const indicators = allIndicators.rows.filter(({ scorecardId }) => cardIds.has(scorecardId));
  const indicatorIds = new Set(indicators.map(({ id }) => id));
  const targets = parseRead(targetRow(indicators), reads.targets);
  const told = await unrefused(services, reads.results, signal);
  const results = parseRead(resultRow(indicators), told);
  return {
    period,
    units: units.rows,
    scorecards: cards,
    indicators,
    targets: targets.rows.filter(({ indicatorId }) => indicatorIds.has(indicatorId)),
    results: withoutFew(services, results.rows, units.rows).filter(
      ({ indicatorId, period: each }) =>
        indicatorIds.has(indicatorId) && yearOf(each) <= year && yearOf(each) >= year - yearsBack,
    ),
    issues: [units, scorecards, allIndicators, targets, results].flatMap(({ issues }) => issues),
    missing: missingSources(Object.values({ ...reads, results: told })),
    countable: [reads.indicators, reads.targets, told].every(({ error }) => error === undefined),
    readAt: services.now(),
  };
}

/**
 * SharePoint refuses a question that more than 5 000 rows answer, whatever its index. Then all results are read, page by page, which
 * it never refuses; the years are sorted out here.
 */
async function unrefused(services: Services, read: ListRead, signal: AbortSignal): Promise<ListRead> {
  if (read.error?.status !== 400 || read.missingColumns.length > 0) return read;
  return (await readLists(services, { results: { row: resultRow([]), columns: resultColumns } }, signal)).results;
}
