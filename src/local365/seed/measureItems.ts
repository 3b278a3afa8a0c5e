import { fieldsOf, personFields, type Fields } from './fields.ts';
import measures from './measures.json' with { type: 'json' };
import { operationId } from './operationId.ts';

/** The items of «Tiltak»: all invented for demonstration. */
export function measureItems(): Fields[] {
  return measures.map((measure) =>
    fieldsOf({
      Title: measure.title,
      Nokkel: measure.key,
      OperasjonId: operationId(measure.key),
      EnhetKode: measure.unitCode,
      IndikatorNokkel: measure.indicator,
      Suksessfaktor: measure.successFactor,
      Begrunnelse: measure.why,
      ...personFields('Ansvarlig', measure.responsible),
      Start: measure.start,
      Frist: measure.due,
      Status: measure.status,
      Demonstrasjon: true,
    }),
  );
}
