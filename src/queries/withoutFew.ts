import type { UnitCode } from '../domain/id.ts';
import type { Result } from '../domain/result.ts';
import { minimumAnswersOf } from '../domain/settings.ts';
import type { Unit } from '../domain/unit.ts';
import { shownResult } from '../domain/withheld.ts';
import { textsOf } from '../text/texts.ts';
import type { Services } from './services.ts';

/** Results as pages may have them: what too few answered, by the settings of its unit, says so, and is nothing to judge, count or draw. */
export function withoutFew(
  { language }: Pick<Services, 'language'>,
  results: readonly Result[],
  units: readonly Unit[],
): readonly Result[] {
  const words = textsOf(language).parts.withheld;
  const known = new Map<UnitCode, number>();
  return results.map((result) => {
    const minimum = known.get(result.unitCode) ?? minimumAnswersOf(units, result.unitCode);
    known.set(result.unitCode, minimum);
    return shownResult(result, minimum, words);
  });
}
