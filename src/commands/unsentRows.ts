import type { Measure } from '../domain/measure.ts';
import { withEdit } from '../domain/measureEdit.ts';
import { hasRow } from '../domain/newMeasure.ts';
import { replaceResult } from '../domain/replaceResult.ts';
import type { Result } from '../domain/result.ts';
import type { Entry } from '../outbox/entry.ts';
import type { Services } from '../queries/services.ts';
import { draftedResult } from './draftedResult.ts';

/** Results with what is on its way laid on top, oldest first. */
export function withResults(
  results: readonly Result[],
  entries: readonly Entry<'result'>[],
  services: Pick<Services, 'person' | 'now'>,
): readonly Result[] {
  return entries.reduce((so, { write, madeAt }) => {
    const picture = draftedResult(services, { madeAt, ...write.draft });
    return replaceResult(so, picture, picture);
  }, results);
}

/** Measures with the edits that are on their way laid on top, oldest first, and those among them that are not made yet last of all. */
export function withMeasures(measures: readonly Measure[], entries: readonly Entry<'measure'>[]): readonly Measure[] {
  if (entries.length === 0) return measures;
  const shown = new Map(measures.map((measure) => [measure.id, measure]));
  for (const { write } of entries) {
    const { measure, edit } = write.wish;
    const now = shown.get(measure.id) ?? (hasRow(measure) ? undefined : measure);
    if (now !== undefined) shown.set(measure.id, withEdit(now, edit));
  }
  return [...shown.values()];
}
