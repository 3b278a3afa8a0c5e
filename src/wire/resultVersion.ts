import * as z from 'zod/mini';
import type { ResultVersion } from '../domain/resultHistory.ts';
import { personOf } from './cells.ts';

/** One version of an item of «Resultater», as Graph tells it with its columns; an old version may lack any of them. */
const versionShape = z.object({
  id: z.string().check(z.regex(/^\d+(\.\d+)?$/)),
  lastModifiedDateTime: z.string(),
  lastModifiedBy: z.optional(
    z.nullable(z.object({ user: z.optional(z.nullable(z.object({ displayName: z.optional(z.nullable(z.string())) }))) })),
  ),
  fields: z.record(z.string(), z.unknown()),
});

/** Reads a version of a result's row; undefined when it is not one. Its cells are kept as written: history judges nothing. */
export function parseResultVersion(version: unknown): ResultVersion | undefined {
  const { data } = versionShape.safeParse(version);
  if (data === undefined) return undefined;
  const cell = (column: string) => writtenIn(data.fields[column]);
  const published = [cell('PublisertEndring'), cell('PublisertNiva')].filter((part) => part !== undefined);
  return {
    number: Number(data.id),
    savedBy: data.lastModifiedBy?.user?.displayName ?? undefined,
    savedAt: data.lastModifiedDateTime,
    text: cell('Resultat') ?? '',
    comment: cell('Kommentar'),
    published: published.length === 0 ? undefined : published.join(', '),
    operationId: cell('OperasjonId'),
    reportedBy: personOf(cell('RapportertAvId'), cell('RapportertAvNavn')),
    reportedAt: cell('RapportertTid'),
    onBehalfOf: personOf(cell('PaVegneAvId'), cell('PaVegneAvNavn')),
  };
}

function writtenIn(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
