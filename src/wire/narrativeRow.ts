import * as z from 'zod/mini';
import type { UnitCode } from '../domain/id.ts';
import type { Narrative, NarrativeSection } from '../domain/narrative.ts';
import type { Person } from '../domain/person.ts';
import { periodCell, personOf, textCell, wordCell, wordFor, writtenCell, yesNoCell } from './cells.ts';
import { defineRow } from './row.ts';

const sectionByWord: Readonly<Record<string, NarrativeSection>> = {
  Fakta: 'facts',
  'Mål og resultater': 'results',
  'Utfordringer og planer': 'plans',
};

/** One item of «Tekster»: a part of what a unit writes about a report year, kept as written. */
export const narrativeRow = defineRow({
  list: 'narratives',
  needed: z.object({ EnhetKode: textCell, Periode: periodCell, Del: wordCell(sectionByWord) }),
  optional: {
    Tekst: writtenCell,
    SkrevetAvId: textCell,
    SkrevetAvNavn: textCell,
    SkrevetTid: textCell,
    Kilde: writtenCell,
    OperasjonId: textCell,
    Demonstrasjon: yesNoCell,
  },
  expected: ['EnhetKode', 'Periode', 'Del', 'Tekst'],
  toDomain: (cells, { stored, unreadText }): Narrative => ({
    stored,
    unitCode: cells.EnhetKode as UnitCode,
    period: cells.Periode,
    section: cells.Del,
    text: cells.Tekst ?? unreadText('Tekst') ?? '',
    writtenBy: personOf(cells.SkrevetAvId, cells.SkrevetAvNavn),
    writtenAt: cells.SkrevetTid,
    source: cells.Kilde,
    demonstration: cells.Demonstrasjon ?? false,
  }),
});

/** Where a text stands: there is one of each section for a unit and report year. */
export type NarrativePlace = Pick<Narrative, 'unitCode' | 'period' | 'section'>;

/** The unique key of a text. */
export function narrativeKey({ unitCode, period, section }: NarrativePlace): string {
  return `${unitCode}|${period}|${wordFor(sectionByWord, section)}`;
}

/** The fields of where a text stands. */
export function narrativePlaceFields(place: NarrativePlace) {
  return {
    Nokkel: narrativeKey(place),
    EnhetKode: place.unitCode,
    Periode: place.period,
    Del: wordFor(sectionByWord, place.section),
  };
}

/** The fields of what was written, by whom and when; an emptied text is cleared. */
export function narrativeFields({ text, by, at }: { readonly text: string; readonly by: Person; readonly at: Date }) {
  return {
    Tekst: text === '' ? null : text,
    SkrevetAvId: by.id,
    SkrevetAvNavn: by.name,
    SkrevetTid: at.toISOString(),
  };
}
