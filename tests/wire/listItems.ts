/** A list item as Graph returns it with its fields. */
export function listItem(id: string, fields: Readonly<Record<string, unknown>>) {
  return { id, eTag: `"${id},1"`, fields: { '@odata.etag': `"${id},1"`, ...fields } };
}

/** An indicator's item, valid unless the test says otherwise. */
export function indicatorItem(id: string, fields: Readonly<Record<string, unknown>> = {}) {
  return listItem(id, {
    Title: 'Sykefravær',
    Nokkel: `i-${id}`,
    MalekortNokkel: 'krs-2026-medarbeidere',
    EnhetKode: 'KRS-KULTUR',
    Suksessfaktor: 'Arbeidsmiljø',
    Rekkefolge: 1,
    Retning: 'Lavere er bedre',
    ...fields,
  });
}

/** A result's item. */
export function resultItem(id: string, fields: Readonly<Record<string, unknown>> = {}) {
  return listItem(id, { IndikatorNokkel: 'i-1', EnhetKode: 'KRS-KULTUR', Periode: '2026', Resultat: '8,1 %', ...fields });
}

/** A measure's item. */
export function measureItem(id: string, fields: Readonly<Record<string, unknown>> = {}) {
  return listItem(id, {
    Title: 'Felles trening',
    Nokkel: `T-2026-${id}`,
    EnhetKode: 'KRS-KULTUR',
    Status: 'I arbeid',
    ...fields,
  });
}
