import type { JudgedLevel } from '../../domain/levelCriteria.ts';
import { levelCriteriaOf } from '../../domain/levelCriteria.ts';
import type { LimitRange } from '../../domain/limitRanges.ts';
import type { Standing } from '../../domain/standing.ts';
import { quantityText } from '../../text/numbers.ts';
import type { Texts } from '../../text/texts.ts';

/** Resultatgrense of one row: whose it is, and what each level takes. `levels` is empty where nothing decides it, and then `none` says so. */
export type LimitWords = {
  readonly of: string;
  readonly levels: readonly { readonly level: JudgedLevel; readonly words: string }[];
  readonly none: string;
};

/** What each level takes on a row, in a few words. */
export function limitWords(standing: Standing, texts: Texts): LimitWords {
  const { limits } = texts.scorecardPage.table;
  const { target, indicator } = standing;
  const unit = target !== undefined && 'unit' in target.requirement ? target.requirement.unit : undefined;
  return {
    of: limits.of(indicator.name, target?.text.trim()),
    levels: levelCriteriaOf(standing).map((criterion) => ({
      level: criterion.level,
      words: 'range' in criterion ? rangeWords(criterion.range, unit, texts) : limits.need[criterion.need],
    })),
    none: limits.none,
  };
}

/** A value on the border of two levels has the better one, so the best is «minst» or «høyst» and the worst is «under» or «over». */
function rangeWords({ level, from, to }: LimitRange, unit: string | undefined, texts: Texts): string {
  const { demand } = texts.explanation;
  const told = (value: number) => quantityText(value, unit);
  if (from !== undefined && to !== undefined) return texts.scorecardPage.table.limits.between(told(from), told(to));
  if (from !== undefined) return (level === 'unacceptable' ? demand.moreThan : demand.atLeast)(told(from));
  return to === undefined ? '' : (level === 'unacceptable' ? demand.lessThan : demand.atMost)(told(to));
}
