import * as z from 'zod/mini';
import type { UnitCode } from '../domain/id.ts';
import type { Person } from '../domain/person.ts';
import type { Readiness } from '../domain/readiness.ts';
import type { Unit } from '../domain/unit.ts';
import { periodCell, personOf, textCell, yesNoCell } from './cells.ts';
import { defineRow } from './row.ts';

/** One item of «Klarmarkeringer». */
export const readinessRow = defineRow({
  list: 'readiness',
  needed: z.object({ Nokkel: textCell, EnhetKode: textCell, Periode: periodCell }),
  optional: { OperasjonId: textCell, KlarAvId: textCell, KlarAvNavn: textCell, KlarTid: textCell, Demonstrasjon: yesNoCell },
  expected: ['Nokkel', 'EnhetKode', 'Periode'],
  toDomain: (cells, { stored }): Readiness => ({
    stored,
    unitCode: cells.EnhetKode as UnitCode,
    period: cells.Periode,
    by: personOf(cells.KlarAvId, cells.KlarAvNavn),
    at: cells.KlarTid,
    demonstration: cells.Demonstrasjon ?? false,
  }),
});

/** The unique key of a unit's word for a period. */
export function readinessKey({ unitCode, period }: Pick<Readiness, 'unitCode' | 'period'>): string {
  return `${unitCode}|${period}`;
}

/** All fields of a unit's word that it is ready. */
export function readinessFields(
  { code, name, demonstration }: Unit,
  {
    period,
    by,
    at,
    operationId,
  }: Pick<Readiness, 'period'> & { readonly by: Person; readonly at: Date; readonly operationId: string },
) {
  return {
    Title: `${name} ${period}`.slice(0, 255),
    Nokkel: readinessKey({ unitCode: code, period }),
    OperasjonId: operationId,
    EnhetKode: code,
    Periode: period,
    KlarAvId: by.id,
    KlarAvNavn: by.name,
    KlarTid: at.toISOString(),
    Demonstrasjon: demonstration,
  };
}
