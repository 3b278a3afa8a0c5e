import * as z from 'zod/mini';
import type { IndicatorId, ScorecardId, UnitCode } from '../domain/id.ts';
import type { Direction, Frequency, Indicator, Reporters } from '../domain/indicator.ts';
import { dayCell, numberCell, periodCell, personOf, textCell, wordCell, writtenCell, yesNoCell } from './cells.ts';
import { deputyOf } from './deputyOf.ts';
import { lastOrder } from './lastOrder.ts';
import { defineRow } from './row.ts';

const directionByWord: Readonly<Record<string, Direction>> = {
  'Høyere er bedre': 'higher',
  'Lavere er bedre': 'lower',
  Innenfor: 'within',
  'Nå tilstand': 'reach',
};
const frequencyByWord: Readonly<Record<string, Frequency>> = {
  Årlig: 'yearly',
  Tertial: 'tertial',
  Kvartal: 'quarterly',
  Månedlig: 'monthly',
  'Annethvert år': 'everyOtherYear',
  Sporadisk: 'sporadic',
};

const reportersByWord: Readonly<Record<string, Reporters>> = {
  Samlet: 'owner',
  Rammeområder: 'budgetAreas',
  Enheter: 'units',
  Alle: 'all',
};

/** One item of «Måleindikatorer»; its title is the indicator's name. States stand one a line (or between semicolons), lowest first. */
export const indicatorRow = defineRow({
  list: 'indicators',
  needed: z.object({ Title: textCell, Nokkel: textCell, MalekortNokkel: textCell, EnhetKode: textCell }),
  optional: {
    Suksessfaktor: textCell,
    Rekkefolge: numberCell,
    Retning: wordCell(directionByWord),
    Maleenhet: textCell,
    Tilstander: writtenCell,
    TellerTiltak: yesNoCell,
    AnsvarligId: textCell,
    AnsvarligNavn: textCell,
    VikarId: textCell,
    VikarNavn: textCell,
    VikarFra: dayCell,
    VikarTil: dayCell,
    FristDager: numberCell,
    Vekt: numberCell,
    Avsluttet: periodCell,
    Rapporteres: wordCell(reportersByWord),
    Frekvens: wordCell(frequencyByWord),
    Definisjon: writtenCell,
    Datakilde: writtenCell,
    Usikkerhet: writtenCell,
    Demonstrasjon: yesNoCell,
  },
  expected: ['Title', 'Nokkel', 'MalekortNokkel', 'EnhetKode'],
  toDomain: (cells, { unreadText }): Indicator => ({
    id: cells.Nokkel as IndicatorId,
    scorecardId: cells.MalekortNokkel as ScorecardId,
    unitCode: cells.EnhetKode as UnitCode,
    successFactor: cells.Suksessfaktor ?? '',
    name: cells.Title,
    order: cells.Rekkefolge ?? lastOrder,
    direction: cells.Retning,
    unitOfMeasurement: cells.Maleenhet,
    states: linesOf(cells.Tilstander),
    countsMeasures: cells.TellerTiltak ?? false,
    owner: personOf(cells.AnsvarligId, cells.AnsvarligNavn),
    deputy: deputyOf(cells, unreadText),
    frequency: cells.Frekvens ?? 'yearly',
    reporters: cells.Rapporteres ?? 'all',
    graceDays: cells.FristDager,
    weight: cells.Vekt === undefined || cells.Vekt < 0 ? 1 : cells.Vekt,
    endsAfter: cells.Avsluttet,
    definition: cells.Definisjon,
    dataSource: cells.Datakilde,
    ambiguity: cells.Usikkerhet,
    demonstration: cells.Demonstrasjon ?? false,
  }),
});

function linesOf(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(/\r?\n|;/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/**
 * The columns that say what an indicator is and who answers for it, as on its own row: what a new report year's row takes over. A deputy's
 * days and the year it ends are of the one row alone.
 */
export function lastingIndicatorFields(indicator: Indicator): Readonly<Record<string, unknown>> {
  return {
    Retning: wordFor(directionByWord, indicator.direction),
    Tilstander: indicator.states.length === 0 ? undefined : indicator.states.join('\n'),
    TellerTiltak: indicator.countsMeasures ? true : undefined,
    AnsvarligId: indicator.owner?.id,
    AnsvarligNavn: indicator.owner?.name,
    FristDager: indicator.graceDays,
    Vekt: indicator.weight === 1 ? undefined : indicator.weight,
    Rapporteres: wordFor(reportersByWord, indicator.reporters),
    Frekvens: wordFor(frequencyByWord, indicator.frequency),
    Definisjon: indicator.definition,
    Datakilde: indicator.dataSource,
  };
}

/** The word the list has for a direction. */
export function directionWord(direction: Direction | undefined): string | undefined {
  return wordFor(directionByWord, direction);
}

function wordFor<Value>(byWord: Readonly<Record<string, Value>>, value: Value | undefined): string | undefined {
  return Object.entries(byWord).find(([, each]) => each === value)?.[0];
}
