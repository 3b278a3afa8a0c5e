import { useState } from 'react';
import { commentNeeded, foreseen, type CheckIn } from '../domain/checkIn.ts';
import type { Result } from '../domain/result.ts';
import { refusalOf } from '../queries/refusalOf.ts';
import { useServices } from '../queries/services.ts';
import { forgetDraft, keepDraft, keptDraft } from './reportDrafts.ts';
import { useSaveResult } from './useSaveResult.ts';

/**
 * Reporting one result from a form: what is typed and kept, the level it would give, what is lacking, and the saving.
 * `onDone` is told once the server has it (true), or the person has given it up (false).
 */
export function useCheckIn(checkIn: CheckIn, onDone: (saved: boolean) => void) {
  const { newId } = useServices();
  const { indicator, unitCode, onBehalfOf, period, existing } = checkIn;
  const [draft, setDraft] = useState(
    () => keptDraft(checkIn) ?? { text: existing?.text ?? '', comment: existing?.comment ?? '', operationId: newId() },
  );
  // What stood there when the person began: a later reading must not make their save overwrite what somebody else reported meanwhile.
  const [begunWith] = useState(existing);
  const [asked, setAsked] = useState(false);
  const save = useSaveResult(unitCode);
  const said = { text: draft.text.trim(), comment: draft.comment.trim() };
  const level = foreseen(checkIn, draft.text);
  const reason = commentNeeded(checkIn, level?.shown.level);
  const lacks =
    said.text === '' ? ('value' as const) : reason !== undefined && said.comment === '' ? ('comment' as const) : undefined;
  const done = (saved: boolean) => {
    forgetDraft(checkIn);
    onDone(saved);
  };
  const send = (before: Result | undefined) => {
    setAsked(true);
    if (lacks !== undefined || save.isPending) return;
    const { text } = said;
    const comment = said.comment === '' ? undefined : said.comment;
    const { operationId } = draft;
    save.mutate(
      { indicator, unitCode, onBehalfOf, period, text, comment, before, operationId },
      { onSuccess: ({ kind }) => kind === 'saved' && done(true) },
    );
  };
  const conflict = save.data?.kind === 'conflict' ? save.data : undefined;
  return {
    draft,
    change: (part: Partial<Pick<typeof draft, 'text' | 'comment'>>) => {
      const next = { ...draft, ...part };
      setDraft(next);
      keepDraft(checkIn, next);
    },
    level,
    /** Why the level asks for a comment; undefined where it does not. */
    reason,
    /** What must be said before it can be saved, once the person has tried. */
    lacks: asked ? lacks : undefined,
    save: () => {
      send(begunWith);
      return lacks;
    },
    saving: save.isPending,
    refusal: save.error === null ? undefined : refusalOf(save.error),
    uncertain: save.data?.kind === 'uncertain',
    conflict,
    keepTheirs: () => done(false),
    saveMine: () => send(conflict?.theirs),
    giveUp: () => done(false),
  };
}
