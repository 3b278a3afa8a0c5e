import { fieldsOf, personFields, type Fields } from './fields.ts';
import { operationId } from './operationId.ts';
import facts from './demonstration/evaluations.json' with { type: 'json' };

type EvaluationFacts = (typeof facts.evaluations)[number];

/**
 * The items of «Delresultater», invented for demonstration: the areas and factors of two evaluations in the years each was made.
 * Published målekort print totals only (523 of Kommunekompasset's 800), so those have no parts.
 */
export function partItems(): Fields[] {
  return facts.evaluations.flatMap(({ indicator, unitCode, least, most, names, years }) =>
    years.flatMap(({ year, values, ...more }) =>
      names.map((name, index) =>
        fieldsOf({
          Title: name,
          Nokkel: `${indicator}|${year}|${String(index + 1).padStart(2, '0')}`,
          IndikatorNokkel: indicator,
          EnhetKode: unitCode,
          Periode: String(year),
          Rekkefolge: index + 1,
          Verdi: values[index],
          Minst: least,
          Storst: most,
          AntallSvar: 'answers' in more ? more.answers[index] : undefined,
          Demonstrasjon: true,
        }),
      ),
    ),
  );
}

/** The results of years before those the målekort shows: an evaluation's irregular series (2019, 2021, 2024). */
export function earlierResultItems(): Fields[] {
  return facts.evaluations.flatMap((evaluation) =>
    evaluation.years.flatMap((each) =>
      'earlierResult' in each ? [earlierResult(evaluation, each.year, each.earlierResult)] : [],
    ),
  );
}

function earlierResult({ indicator, unitCode, reporter }: EvaluationFacts, year: number, text: string): Fields {
  const key = `${indicator}|${year}`;
  return fieldsOf({
    Title: key,
    Nokkel: key,
    OperasjonId: operationId(key),
    IndikatorNokkel: indicator,
    EnhetKode: unitCode,
    Periode: String(year),
    Resultat: text,
    ...personFields('RapportertAv', reporter),
    RapportertTid: `${year + 1}-01-20T09:00:00Z`,
    Demonstrasjon: true,
  });
}

/** The greatest possible score in the years before those the målekort shows. */
export function earlierTargetItems(): Fields[] {
  return facts.evaluations.flatMap((evaluation) =>
    'earlierTarget' in evaluation && evaluation.earlierTarget !== undefined
      ? [
          {
            Title: `${evaluation.indicator} fra ${evaluation.earlierTarget.from}`,
            IndikatorNokkel: evaluation.indicator,
            EnhetKode: evaluation.unitCode,
            GjelderFra: String(evaluation.earlierTarget.from),
            Krav: evaluation.earlierTarget.text,
          },
        ]
      : [],
  );
}
