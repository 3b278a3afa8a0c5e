import type { Refusal } from '../text/refusal.ts';
import { useRefusalWords } from './Language.tsx';
import { Notice } from './Notice.tsx';

/** A refused action, told where the action was: what failed, why, and what to do. What was typed stands untouched. */
export function RefusalNotice({ refusal }: { readonly refusal: Refusal | undefined }) {
  const wordsOf = useRefusalWords();
  if (refusal === undefined) return null;
  const { what, why, todo } = wordsOf(refusal);
  return (
    <Notice tone="danger" title={what}>
      {why} {todo}
    </Notice>
  );
}
