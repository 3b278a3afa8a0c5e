import type { UnitCode } from '../domain/id.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { MeasureEdit } from '../domain/measureEdit.ts';
import type { Person } from '../domain/person.ts';
import { editFields, statusFields } from './measureRow.ts';

/** What a new measure says of itself; the rest is filled in as it is worked on. Days are ISO. */
export type NewMeasure = {
  readonly unitCode: UnitCode;
  readonly indicator: Pick<Indicator, 'id' | 'successFactor'> | undefined;
  readonly title: string;
  readonly responsible: Person | undefined;
  readonly start: string | undefined;
  readonly due: string | undefined;
  /** Invented, as the row it is made beside. */
  readonly demonstration: boolean;
  /** What else is known of it from the start. */
  readonly more?: MeasureEdit;
  /** Made before the request, and the same when the same measure is tried again. */
  readonly operationId: string;
};

/** The unique key of a new measure, out of its operation's id: nobody has to read the list to find a free number. */
export function newMeasureKey({ operationId }: Pick<NewMeasure, 'operationId'>, year: number): string {
  return `T-${year}-${operationId.replaceAll('-', '').slice(0, 10)}`;
}

/** All fields of a new measure. */
export function newMeasureFields(measure: NewMeasure, year: number) {
  const { unitCode, indicator, title, responsible, start, due, demonstration, operationId } = measure;
  return {
    Title: title.slice(0, 255),
    Nokkel: newMeasureKey(measure, year),
    OperasjonId: operationId,
    EnhetKode: unitCode,
    IndikatorNokkel: indicator?.id ?? null,
    Suksessfaktor: indicator?.successFactor ?? null,
    AnsvarligId: responsible?.id ?? null,
    AnsvarligNavn: responsible?.name ?? null,
    Start: start ?? null,
    Frist: due ?? null,
    Demonstrasjon: demonstration,
    ...statusFields('notStarted'),
    ...editFields(measure.more ?? {}),
  };
}
