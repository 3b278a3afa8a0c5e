import { fieldsOf, personFields, type Fields } from './fields.ts';
import demoKultur2026 from './narratives/demo-kultur-2026.json' with { type: 'json' };
import krs2017 from './narratives/krs-2017.json' with { type: 'json' };
import sentraladm2018 from './narratives/krs-2018-sentraladm.json' with { type: 'json' };
import { operationId } from './operationId.ts';

/** What a unit tells of a report year, section by section: published as printed, or invented for demonstration, which says so. */
type NarrativeFacts = {
  readonly unitCode: string;
  readonly period: string;
  readonly source: string;
  readonly demonstration?: boolean;
  /** Key of the person who wrote it, and when. */
  readonly writer?: string;
  readonly writtenAt?: string;
  readonly texts: Readonly<Record<string, string>>;
};

/** The items of «Tekster». The published ones carry no day: their reports do not say when they were written. */
export function narrativeItems(): Fields[] {
  const all: readonly NarrativeFacts[] = [krs2017, sentraladm2018, demoKultur2026];
  return all.flatMap((facts) => Object.entries(facts.texts).map(([section, text]) => narrativeItem(facts, section, text)));
}

function narrativeItem(facts: NarrativeFacts, section: string, text: string): Fields {
  const key = `${facts.unitCode}|${facts.period}|${section}`;
  return fieldsOf({
    Title: key,
    Nokkel: key,
    OperasjonId: operationId(key),
    EnhetKode: facts.unitCode,
    Periode: facts.period,
    Del: section,
    Tekst: text,
    ...personFields('SkrevetAv', facts.writer),
    SkrevetTid: facts.writtenAt,
    Kilde: facts.source,
    Demonstrasjon: facts.demonstration,
  });
}
