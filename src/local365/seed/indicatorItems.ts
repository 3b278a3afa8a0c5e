import { fieldsOf, personFields, type Fields } from './fields.ts';
import type { IndicatorFacts, ScorecardFacts } from './scorecardFacts.ts';

const directions: Readonly<Record<string, string>> = {
  higher: 'Høyere er bedre',
  lower: 'Lavere er bedre',
  within: 'Innenfor',
  reach: 'Nå tilstand',
};

/** The key of a scorecard's row, counted from 0: `krs-2017-laering-01` is its first. */
export function indicatorKey(scorecardId: string, index: number): string {
  return `${scorecardId}-${String(index + 1).padStart(2, '0')}`;
}

/** The items of «Måleindikatorer»: one a row. */
export function indicatorItems(scorecards: readonly ScorecardFacts[]): Fields[] {
  return scorecards.flatMap((scorecard) => scorecard.rows.map((row, index) => indicatorItem(scorecard, row, index)));
}

function indicatorItem(scorecard: ScorecardFacts, row: IndicatorFacts, index: number): Fields {
  return fieldsOf({
    Title: row.indicator,
    Nokkel: indicatorKey(scorecard.id, index),
    MalekortNokkel: scorecard.id,
    EnhetKode: scorecard.unitCode,
    Suksessfaktor: row.successFactor,
    Rekkefolge: index + 1,
    Retning: row.direction === undefined ? undefined : directions[row.direction],
    Maleenhet: row.unit,
    Tilstander: row.states,
    TellerTiltak: row.countsMeasures,
    ...personFields('Ansvarlig', row.owner),
    Rapporteres: scorecard.reporters,
    Frekvens: row.frequency ?? 'Årlig',
    Definisjon: row.definition,
    Datakilde: row.dataSource,
    Usikkerhet: row.ambiguity,
    Demonstrasjon: scorecard.demonstration,
  });
}
