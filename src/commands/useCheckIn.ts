import { useState } from 'react';
import { commentNeeded, foreseen, type CheckIn } from '../domain/checkIn.ts';
import type { ResultDraft } from '../domain/resultDraft.ts';
import { discard } from '../outbox/steps.ts';
import { refusalOf } from '../queries/refusalOf.ts';
import { useDesk } from './openDesk.ts';
import { useReportDraft } from './useReportDraft.ts';
import { useSaveResult } from './useSaveResult.ts';

/**
 * Reporting one result from a form: what is typed and kept, the level it would give, what is lacking, and the saving.
 * `onDone` is told once it needs nobody any more (true: the server has it, or it is kept and sent by itself; `useLastWrite` tells
 * which), or the person has given it up (false).
 */
export function useCheckIn(checkIn: CheckIn, onDone: (saved: boolean) => void) {
  const { indicator, unitCode, onBehalfOf, period } = checkIn;
  const { outbox } = useDesk();
  const { words: draft, before, dirty, change, forget } = useReportDraft(checkIn);
  const [asked, setAsked] = useState(false);
  const save = useSaveResult(unitCode);
  const said = { text: draft.text.trim(), comment: draft.comment.trim() };
  const level = foreseen(checkIn, draft.text);
  const reason = commentNeeded(checkIn, level?.shown.level);
  const lacks =
    said.text === '' ? ('value' as const) : reason !== undefined && said.comment === '' ? ('comment' as const) : undefined;
  const done = (saved: boolean) => {
    forget();
    onDone(saved);
  };
  const giveUp = () => {
    void outbox.take((entries) => discard(entries, draft.operationId));
    done(false);
  };
  const send = (wanted: ResultDraft) => {
    setAsked(true);
    if (lacks !== undefined || save.isPending) return;
    save.mutate(wanted, { onSuccess: ({ kind }) => kind !== 'conflict' && done(true) });
  };
  const conflict = save.data?.kind === 'conflict' ? save.data : undefined;
  return {
    draft,
    change,
    /** Something is typed that the server does not have: closing asks first. */
    dirty,
    level,
    /** Why the level asks for a comment; undefined where it does not. */
    reason,
    /** What must be said before it can be saved, once the person has tried. */
    lacks: asked ? lacks : undefined,
    save: () => {
      const { text } = said;
      const comment = said.comment === '' ? undefined : said.comment;
      const { operationId } = draft;
      send({ indicator, unitCode, onBehalfOf, period, text, comment, before, operationId });
      return lacks;
    },
    saving: save.isPending,
    refusal: save.error === null ? undefined : refusalOf(save.error),
    uncertain: save.data?.kind === 'uncertain',
    conflict,
    keepTheirs: giveUp,
    saveMine: () => conflict && send(conflict.mine),
    giveUp,
  };
}
