import type { Result } from '../domain/result.ts';
import { shownResult, usualMinimumAnswers } from '../domain/withheld.ts';
import { textsOf } from '../text/texts.ts';
import type { Services } from './services.ts';

/** Results as pages may have them: what too few answered says so, and is nothing to judge, count or draw. */
export function withoutFew(
  { language }: Pick<Services, 'language'>,
  results: readonly Result[],
  minimum = usualMinimumAnswers,
): readonly Result[] {
  const words = textsOf(language).parts.withheld;
  return results.map((result) => shownResult(result, minimum, words));
}
