import { fieldsOf, type Fields } from './fields.ts';
import { indicatorKey } from './indicatorItems.ts';
import { operationId } from './operationId.ts';
import medarbeidere from './demonstration/shared-2026-medarbeidere.json' with { type: 'json' };

/**
 * The items of «Resultater» that units report on the shared målekort «Medarbeidere», invented for demonstration. The rows of a unit
 * stand in the order of the målekort's; their key ends with the unit, since the scorecard's own unit has the bare one.
 */
export function sharedResultItems(): Fields[] {
  const { scorecardId, years, units } = medarbeidere;
  return units.flatMap(({ unitCode, results }) =>
    results.flatMap((texts, index) =>
      years.flatMap((year, column) => {
        const text = texts[column] ?? '';
        return text === '' ? [] : [itemOf(indicatorKey(scorecardId, index), { year, unitCode, text })];
      }),
    ),
  );
}

function itemOf(
  indicator: string,
  { year, unitCode, text }: { readonly year: number; readonly unitCode: string; readonly text: string },
): Fields {
  const key = `${indicator}|${year}|${unitCode}`;
  return fieldsOf({
    Title: key,
    Nokkel: key,
    OperasjonId: operationId(key),
    IndikatorNokkel: indicator,
    EnhetKode: unitCode,
    Periode: String(year),
    Resultat: text,
    Demonstrasjon: true,
  });
}
