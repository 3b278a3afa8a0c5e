import * as z from 'zod/mini';
import type { UnitCode } from '../domain/id.ts';
import type { Person } from '../domain/person.ts';
import type { Round } from '../domain/round.ts';
import { dayCell, periodCell, personOf, textCell, writtenCell, yesNoCell } from './cells.ts';
import { defineRow } from './row.ts';

/** One item of «Rapporteringsrunder»; its title is what people call it. */
export const roundRow = defineRow({
  list: 'rounds',
  needed: z.object({ Nokkel: textCell, EnhetKode: textCell, Periode: periodCell }),
  optional: {
    Title: textCell,
    Apner: dayCell,
    Stenger: dayCell,
    Instruks: writtenCell,
    LastTid: textCell,
    LastAvId: textCell,
    LastAvNavn: textCell,
    Demonstrasjon: yesNoCell,
  },
  expected: ['Nokkel', 'EnhetKode', 'Periode'],
  toDomain: (cells, { stored }): Round => ({
    stored,
    unitCode: cells.EnhetKode as UnitCode,
    period: cells.Periode,
    name: cells.Title ?? cells.Periode,
    opens: cells.Apner,
    closes: cells.Stenger,
    instruction: cells.Instruks,
    lock: cells.LastTid === undefined ? undefined : { at: cells.LastTid, by: personOf(cells.LastAvId, cells.LastAvNavn) },
    demonstration: cells.Demonstrasjon ?? false,
  }),
});

/** The fields that lock a round, or open it again. */
export function lockFields(lock: { readonly by: Person; readonly at: Date } | undefined) {
  return {
    LastTid: lock?.at.toISOString() ?? null,
    LastAvId: lock?.by.id ?? null,
    LastAvNavn: lock?.by.name ?? null,
  };
}
