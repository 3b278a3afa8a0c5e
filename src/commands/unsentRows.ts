import type { Measure } from '../domain/measure.ts';
import { withEdit } from '../domain/measureEdit.ts';
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

/** Measures with the edits that are on their way laid on top, oldest first. */
export function withMeasures(measures: readonly Measure[], entries: readonly Entry<'measure'>[]): readonly Measure[] {
  if (entries.length === 0) return measures;
  return measures.map((measure) =>
    entries
      .filter(({ write }) => write.wish.measure.id === measure.id)
      .reduce((so, { write }) => withEdit(so, write.wish.edit), measure),
  );
}
