import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { editionsIn } from '../domain/editions.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { CardRecords } from '../domain/indicatorSeries.ts';
import { yearOf, type Period } from '../domain/period.ts';
import type { Result } from '../domain/result.ts';
import type { RowIssue } from '../domain/rowIssue.ts';
import type { Scorecard } from '../domain/scorecard.ts';
import type { Target } from '../domain/target.ts';
import type { Unit } from '../domain/unit.ts';
import { anyOf, startsWith } from '../graph/filter.ts';
import { indicatorRow } from '../wire/indicatorRow.ts';
import { resultRow } from '../wire/resultRow.ts';
import { scorecardRow } from '../wire/scorecardRow.ts';
import { targetRow } from '../wire/targetRow.ts';
import { unitRow } from '../wire/unitRow.ts';
import { missingSources } from './missingSources.ts';
import { parseRead } from './parseRead.ts';
import { readLists, type ListRead, type ListReading } from './readLists.ts';
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
  /** The same indicators on the cards of the four years before, which each had rows of their own. */
  readonly earlier?: CardRecords;
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
  const inYears = anyOf(...[0, 1, 2, 3, yearsBack].map((back) => startsWith('Periode', String(year - back))));
  const reads = await readLists(
    services,
    {
      units: { row: unitRow },
      scorecards: { row: scorecardRow, filter: inYears },
      indicators: { row: indicatorRow, columns: indicatorColumns },
      targets: { row: targetRow([]) },
      results: {
        row: resultRow([]),
        columns: resultColumns,
        filter: inYears,
      },
    },
    signal,
  );
  if (reads.units.error) throw reads.units.error;
  const cardsTold = await unrefused(services, reads.scorecards, { row: scorecardRow }, signal);
  if (cardsTold.error) throw cardsTold.error;
  const units = parseRead(unitRow, reads.units);
  const scorecards = parseRead(scorecardRow, cardsTold);
  const allIndicators = parseRead(indicatorRow, reads.indicators);
  const targets = parseRead(targetRow(allIndicators.rows), reads.targets);
  const told = await unrefused(services, reads.results, { row: resultRow([]), columns: resultColumns }, signal);
  const results = parseRead(resultRow(allIndicators.rows), told);
  const cards = scorecards.rows.filter((card) => card.period === period);
  const cardIds = new Set(cards.map(({ id }) => id));
  const indicators = allIndicators.rows.filter(({ scorecardId }) => cardIds.has(scorecardId));
  const editionsOf = editionsIn({ scorecards: scorecards.rows, indicators: allIndicators.rows });
  const editions = [...new Set(indicators.flatMap((indicator) => editionsOf(indicator).slice(1)))];
  const editionCards = new Set(editions.map(({ scorecardId }) => scorecardId));
  const seen = withoutFew(services, results.rows, units.rows).filter(
    ({ period: each }) => yearOf(each) <= year && yearOf(each) >= year - yearsBack,
  );
  const of = (some: readonly Indicator[]) => {
    const ids = new Set(some.map(({ id }) => id));
    return {
      indicators: some,
      targets: targets.rows.filter(({ indicatorId }) => ids.has(indicatorId)),
      results: seen.filter(({ indicatorId }) => ids.has(indicatorId)),
    };
  };
  return {
    ...of(indicators),
    period,
    units: units.rows,
    scorecards: cards,
    earlier: { ...of(editions), scorecards: scorecards.rows.filter(({ id }) => editionCards.has(id)) },
    issues: [units, scorecards, allIndicators, targets, results].flatMap(({ issues }) => issues),
    missing: missingSources(Object.values({ ...reads, scorecards: cardsTold, results: told })),
    countable: [reads.indicators, reads.targets, told].every(({ error }) => error === undefined),
    readAt: services.now(),
  };
}

/**
 * SharePoint refuses a question that more than 5 000 rows answer, whatever its index. Then the whole list is read, page by page, which
 * it never refuses; the years are sorted out here.
 */
async function unrefused(services: Services, read: ListRead, whole: ListReading, signal: AbortSignal): Promise<ListRead> {
  if (read.error?.status !== 400 || read.missingColumns.length > 0) return read;
  return (await readLists(services, { whole }, signal)).whole;
}
