import { useTexts } from './Language.tsx';
import { Notice } from './Notice.tsx';

/** What was just written: `words` where the server has it; else `what` it is that is kept, and sent by itself. */
export function KeptNotice({ kept, words, what }: { readonly kept: boolean; readonly words: string; readonly what: string }) {
  const { outbox } = useTexts();
  return kept ? (
    <Notice title={outbox.kept.title}>
      {what}. {outbox.kept.text}
    </Notice>
  ) : (
    <Notice tone="success">{words}</Notice>
  );
}
