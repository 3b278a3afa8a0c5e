import { fieldsOf, personFields, type Fields } from './fields.ts';
import { indicatorKey } from './indicatorItems.ts';
import { operationId } from './operationId.ts';
import type { IndicatorFacts, ScorecardFacts } from './scorecardFacts.ts';

const levels: Readonly<Record<string, string>> = {
  desired: 'Ønsket',
  acceptable: 'Akseptabelt',
  unacceptable: 'Uakseptabelt',
  'not measured': 'Ikke målt',
};
const changes: Readonly<Record<string, string>> = { up: 'Pil opp', flat: 'Strek', down: 'Pil ned' };

/** The items of «Resultater». A blank cell makes no item, but where a mark or a comment was printed beside it. */
export function resultItems(scorecards: readonly ScorecardFacts[]): Fields[] {
  return scorecards.flatMap((scorecard) =>
    scorecard.rows.flatMap((row, index) =>
      scorecard.years.flatMap((year, column) => {
        const said = saidOf(scorecard, row, column);
        return Object.keys(said).length === 0
          ? []
          : [{ ...keysOf(scorecard, index, year), ...said, ...reportOf(scorecard, year) }];
      }),
    ),
  );
}

function saidOf({ years }: ScorecardFacts, row: IndicatorFacts, column: number): Fields {
  const last = column === years.length - 1;
  const average = last && row.nationalAverage !== undefined ? `Landsgjennomsnitt: ${row.nationalAverage}` : '';
  return fieldsOf({
    Resultat: row.results[column],
    Kommentar: [row.comments?.[column] ?? '', average].filter((text) => text !== '').join('\n'),
    PublisertNiva: last && row.publishedStatus !== undefined ? levels[row.publishedStatus] : undefined,
    PublisertEndring: last && row.publishedChange !== undefined ? changes[row.publishedChange] : undefined,
  });
}

function keysOf({ id, unitCode }: ScorecardFacts, index: number, year: number): Fields {
  const indicator = indicatorKey(id, index);
  const key = `${indicator}|${year}`;
  return {
    Title: key,
    Nokkel: key,
    OperasjonId: operationId(key),
    IndikatorNokkel: indicator,
    EnhetKode: unitCode,
    Periode: String(year),
  };
}

/** A year's result is reported in January after it; those of the report year itself in October. */
function reportOf({ demonstration, reporter, reportYear }: ScorecardFacts, year: number): Fields {
  const reportedAt = year === reportYear ? `${year}-10-15T09:00:00Z` : `${year + 1}-01-20T09:00:00Z`;
  return fieldsOf({
    ...personFields('RapportertAv', reporter),
    RapportertTid: reporter === undefined ? undefined : reportedAt,
    Demonstrasjon: demonstration,
  });
}
