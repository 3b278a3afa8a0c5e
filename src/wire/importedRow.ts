import type { Assessment } from '../domain/assessment.ts';
import type { ImportedThing } from '../domain/import/importStep.ts';
import type { Person } from '../domain/person.ts';
import { fieldText } from './fieldText.ts';
import { directionWord, lastingIndicatorFields } from './indicatorRow.ts';
import type { ListName } from './listSchema.ts';
import { resultKey } from './resultRow.ts';

/** A row that is brought in, as its list keeps it. */
export type ImportedRow = {
  readonly list: ListName;
  /** How the row is found: an indexed column's value, and what else must be so. */
  readonly find: { readonly column: string; readonly value: string; readonly also: Readonly<Record<string, string>> };
  readonly fields: Readonly<Record<string, unknown>>;
  /** Columns that are written where the row stands there already; the first of them is what it says. */
  readonly changed: readonly string[];
};

/** Who brings it in, when, and under which operation. */
export type ImportedBy = { readonly person: Person; readonly at: Date; readonly operationId: string };

const levelWords: Readonly<Partial<Record<Assessment['level'], string>>> = {
  desired: 'Ønsket',
  acceptable: 'Akseptabelt',
  unacceptable: 'Uakseptabelt',
  notMeasured: 'Ikke målt',
};
const changeWords = { improved: 'Pil opp', holding: 'Strek', slipping: 'Pil ned' } as const;

/** The row of a thing that is brought in. */
export function importedRow(thing: ImportedThing, { person, at, operationId }: ImportedBy): ImportedRow {
  switch (thing.kind) {
    case 'scorecard':
      return {
        list: 'scorecards',
        find: { column: 'Nokkel', value: thing.id, also: {} },
        fields: withoutNothing({
          Title: thing.focusArea,
          Nokkel: thing.id,
          EnhetKode: thing.unitCode,
          Omfang: thing.scorecardKind === 'shared' ? 'Gjennomgående' : 'Unikt',
          Hovedmal: thing.mainGoal,
          Periode: thing.period,
          Rekkefolge: thing.order,
          Fullstendig: true,
        }),
        changed: ['Hovedmal'],
      };
    case 'indicator':
      return {
        list: 'indicators',
        find: { column: 'Nokkel', value: thing.id, also: {} },
        fields: withoutNothing({
          Title: thing.name,
          Nokkel: thing.id,
          MalekortNokkel: thing.scorecardId,
          EnhetKode: thing.unitCode,
          Suksessfaktor: thing.successFactor === '' ? undefined : thing.successFactor,
          Rekkefolge: thing.order,
          Maleenhet: thing.unitOfMeasurement,
          Frekvens: 'Årlig',
          ...(thing.like && lastingIndicatorFields(thing.like)),
          Retning: directionWord(thing.direction),
        }),
        changed: ['Title'],
      };
    case 'target':
      return {
        list: 'targets',
        find: {
          column: 'IndikatorNokkel',
          value: thing.indicatorId,
          also: { GjelderFra: thing.validFrom, EnhetKode: thing.unitCode },
        },
        fields: {
          Title: `${thing.indicatorId} fra ${thing.validFrom}`.slice(0, 255),
          IndikatorNokkel: thing.indicatorId,
          EnhetKode: thing.unitCode,
          GjelderFra: thing.validFrom,
          Krav: thing.text,
        },
        changed: ['Krav'],
      };
    case 'result':
      return {
        list: 'results',
        find: {
          column: 'Nokkel',
          value: resultKey({ id: thing.indicatorId, unitCode: thing.indicatorUnit }, thing.period, thing.unitCode),
          also: {},
        },
        fields: withoutNothing({
          Title: `${thing.indicatorName} ${thing.period}`.slice(0, 255),
          Nokkel: resultKey({ id: thing.indicatorId, unitCode: thing.indicatorUnit }, thing.period, thing.unitCode),
          OperasjonId: operationId,
          IndikatorNokkel: thing.indicatorId,
          EnhetKode: thing.unitCode,
          Periode: thing.period,
          Resultat: thing.text === '' ? undefined : thing.text,
          Kommentar: thing.comment,
          PublisertNiva: thing.published && levelWords[thing.published.level],
          PublisertEndring: thing.published?.change && changeWords[thing.published.change],
          RapportertAvId: person.id,
          RapportertAvNavn: person.name,
          RapportertTid: at.toISOString(),
          Demonstrasjon: thing.demonstration,
        }),
        changed: [
          'Resultat',
          'Kommentar',
          'PublisertNiva',
          'PublisertEndring',
          'OperasjonId',
          'RapportertAvId',
          'RapportertAvNavn',
          'RapportertTid',
        ],
      };
  }
}

function withoutNothing(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** Who wrote a row and when says nothing of what it says. */
const told = (column: string): boolean => column !== 'OperasjonId' && !column.startsWith('Rapportert');

/** Whether an item of the list says all that the row would. */
export function saysImported(item: unknown, { fields, changed }: ImportedRow): boolean {
  return changed.filter(told).every((column) => tidy(fieldText(item, column)) === tidy(fields[column]));
}

/** What an item says in the column the row is about. */
export function toldBy(item: unknown, { changed }: ImportedRow): string {
  return fieldText(item, changed[0] ?? '') ?? '';
}

/** Whether an item is the row that is meant; Graph may pass over a filter it does not understand. */
export function isMeant(item: unknown, { find }: ImportedRow): boolean {
  return Object.entries({ ...find.also, [find.column]: find.value }).every(
    ([column, value]) => fieldText(item, column) === value,
  );
}

/** Columns to ask for when the row is looked up. */
export function lookUpColumns({ find, changed }: ImportedRow): readonly string[] {
  return [...new Set([find.column, ...Object.keys(find.also), ...changed])];
}

function tidy(value: unknown): string {
  return typeof value === 'string' ? value.replaceAll(/\s+/g, ' ').trim() : '';
}
