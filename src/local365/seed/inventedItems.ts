import type { Fields } from './fields.ts';
import { inventedResult } from './inventedNumber.ts';
import { operationId } from './operationId.ts';

/** Goes through as many as are asked for, each made when its turn comes and forgotten after it. */
export function counted(count: number, itemAt: (index: number) => Fields): Iterable<Fields> {
  return {
    *[Symbol.iterator]() {
      for (let index = 0; index < count; index += 1) yield itemAt(index);
    },
  };
}

/** An invented målekort of one unit. */
export function inventedScorecard(id: string, unitCode: string): Fields {
  return {
    Title: 'Oppdiktet målekort',
    Nokkel: id,
    EnhetKode: unitCode,
    Omfang: 'Unikt',
    Hovedmal: 'Oppdiktet for å prøve store mengder',
    Periode: '2026',
    Rekkefolge: 900,
    Fullstendig: true,
    Kilde: 'Oppdiktet for å prøve store mengder',
    Demonstrasjon: true,
  };
}

/** Where an invented indicator stands; `number` counts from 1 within its scorecard. */
export type InventedPlace = {
  readonly id: string;
  readonly scorecardId: string;
  readonly unitCode: string;
  readonly number: number;
};

/** An invented indicator with results as often as `frequency` says. */
export function inventedIndicator({ id, scorecardId, unitCode, number }: InventedPlace, frequency: 'Årlig' | 'Månedlig'): Fields {
  return {
    Title: `Oppdiktet måleindikator ${number}`,
    Nokkel: id,
    MalekortNokkel: scorecardId,
    EnhetKode: unitCode,
    Suksessfaktor: `Oppdiktet suksessfaktor ${Math.ceil(number / 3)}`,
    Rekkefolge: number,
    Retning: 'Høyere er bedre',
    Maleenhet: '%',
    Frekvens: frequency,
    Demonstrasjon: true,
  };
}

/** An invented target, in force from a year. */
export function inventedTarget(indicatorId: string, unitCode: string, validFrom: number): Fields {
  return { Title: indicatorId, IndikatorNokkel: indicatorId, EnhetKode: unitCode, GjelderFra: String(validFrom), Krav: '70 %' };
}

/** What an invented result is of; `index` decides its number. */
export type InventedCell = {
  readonly indicatorId: string;
  readonly unitCode: string;
  readonly period: string;
  readonly index: number;
};

/** An invented result in percent, or «Ikke målt». */
export function inventedResultItem({ indicatorId, unitCode, period, index }: InventedCell): Fields {
  const key = `${indicatorId}|${period}`;
  return {
    Title: key,
    Nokkel: key,
    OperasjonId: operationId(key),
    IndikatorNokkel: indicatorId,
    EnhetKode: unitCode,
    Periode: period,
    Resultat: inventedResult(index),
    Demonstrasjon: true,
  };
}
