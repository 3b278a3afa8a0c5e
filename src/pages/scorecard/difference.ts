import type { Level } from '../../domain/assessment.ts';
import type { Result } from '../../domain/result.ts';
import type { Standing } from '../../domain/standing.ts';
import { assessmentWords } from '../../text/explanation.ts';
import type { Texts } from '../../text/texts.ts';

/** A judgement as a mark is shown. */
type Mark = { readonly level: Level; readonly words: string };

/** Avvik i vurdering: what was published, what is computed, and the municipality's own reason. */
export type Difference = {
  readonly published: Mark;
  readonly computed: Mark;
  /** «Publisert; beregnet: Ønsket resultat», for the cell. */
  readonly note: string;
  readonly reason: string | undefined;
  readonly result: Result;
  readonly mayWrite: boolean;
};

/** How the published judgement of a row differs from the computed one; undefined where it does not. */
export function differenceOf(
  { published, computed, differs, result }: Standing,
  mayWrite: boolean,
  texts: Texts,
): Difference | undefined {
  if (!differs || published === undefined || result === undefined) return undefined;
  const mark = (each: typeof computed): Mark => ({ level: each.level, words: assessmentWords(each, texts) });
  return {
    published: mark(published),
    computed: mark(computed),
    note: texts.assessment.publishedButComputed(assessmentWords(computed, texts)),
    reason: result.publishedReason,
    result,
    mayWrite,
  };
}
