import { parseResult } from '../domain/reading.ts';
import type { Result } from '../domain/result.ts';
import type { ResultDraft } from '../domain/resultDraft.ts';
import type { Services } from '../queries/services.ts';

/** The result as it will be if the draft is saved now: the optimistic picture, read by the same rules as the truth. */
export function draftedResult({ person, now }: Pick<Services, 'person' | 'now'>, draft: ResultDraft): Result {
  const { indicator, unitCode, period, text, comment, onBehalfOf, before, madeAt, restores } = draft;
  return {
    stored: before?.stored ?? { itemId: '', version: '' },
    indicatorId: indicator.id,
    unitCode,
    period,
    text,
    reading: parseResult(text, indicator),
    comment,
    published: before?.published,
    reportedBy: person,
    reportedAt: madeAt ?? now().toISOString(),
    onBehalfOf,
    publishedReason: before?.publishedReason,
    demonstration: before?.demonstration ?? indicator.demonstration,
    ...restores,
  };
}
