import { fieldsOf, personFields, type Fields } from './fields.ts';
import measures from './measures.json' with { type: 'json' };
import { operationId } from './operationId.ts';
import published2017 from './published/krs-2017-measures.json' with { type: 'json' };

/** The items of «Tiltak»: those the annual report of 2017 names, and invented ones for demonstration. */
export function measureItems(): Fields[] {
  return [...published2017.map(publishedItem), ...measures.map(inventedItem)];
}

/** The report names what was new in the year, and no day: each begins with the year. */
function publishedItem({ key, indicator, title, status, ...more }: (typeof published2017)[number]): Fields {
  const said = 'Nevnt i årsrapporten for 2017 (aarsrapport.kristiansund.kommune.no); dato er ikke oppgitt.';
  return fieldsOf({
    Title: title,
    Nokkel: key,
    OperasjonId: operationId(key),
    EnhetKode: 'KRS',
    IndikatorNokkel: indicator,
    Suksessfaktor: 'Effektive arbeidsprosesser',
    Begrunnelse: more.text === undefined ? said : `${more.text}\n${said}`,
    Start: '2017-01-01',
    Status: status,
  });
}

function inventedItem(measure: (typeof measures)[number]): Fields {
  return fieldsOf({
    Title: measure.title,
    Nokkel: measure.key,
    OperasjonId: operationId(measure.key),
    EnhetKode: measure.unitCode,
    IndikatorNokkel: measure.indicator,
    Suksessfaktor: measure.successFactor,
    Begrunnelse: measure.why,
    ...personFields('Ansvarlig', measure.responsible),
    ...personFields('Vikar', measure.deputy),
    Fase: measure.phase,
    Start: measure.start,
    Frist: measure.due,
    Status: measure.status,
    Arkivert: measure.archived,
    Demonstrasjon: true,
  });
}
