import type { ListRead } from './readLists.ts';
import { MissingColumnsError } from './MissingColumnsError.ts';
import { refusalOf } from './refusalOf.ts';
import type { MissingSource } from './unitPage.ts';

/** The lists a page has to do without, wholly or in part, and why. */
export function missingSources(reads: readonly ListRead[]): readonly MissingSource[] {
  return reads.flatMap(({ list, error, missingColumns }) => {
    const cause = missingColumns.length > 0 ? new MissingColumnsError(list, missingColumns) : error;
    const refusal = cause && refusalOf(cause);
    return refusal === undefined ? [] : [{ list, refusal }];
  });
}
