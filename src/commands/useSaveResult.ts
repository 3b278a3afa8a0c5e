import { useMutation } from '@tanstack/react-query';
import type { UnitCode } from '../domain/id.ts';
import type { Result } from '../domain/result.ts';
import type { ResultDraft } from '../domain/resultDraft.ts';
import type { Outbox } from '../outbox/createOutbox.ts';
import { ofKind } from '../outbox/entry.ts';
import { RefusedError } from '../queries/RefusedError.ts';
import type { Refusal } from '../text/refusal.ts';
import { useDesk } from './openDesk.ts';
import type { SaveOutcome } from './saveOutcome.ts';

/**
 * What came of saving from a page: what `saveResult` tells, or kept: not sent yet, and sent by itself when it can be. `why` is
 * what stopped it, undefined where there is no network. In a conflict `before` is what stood there when the person began.
 */
export type KeptOutcome =
  | Exclude<SaveOutcome, { kind: 'conflict' }>
  | (Extract<SaveOutcome, { kind: 'conflict' }> & { readonly before: Result | undefined })
  | { readonly kind: 'kept'; readonly why: Refusal | undefined };

/**
 * Saving a result from a page, through the outbox: kept before it is shown, shown at once (`useUnsentPage`), and taken back if the
 * server says no. `data` is the outcome, `error` the refusal (`refusalOf` words it).
 */
export function useSaveResult(code: UnitCode) {
  const { outbox } = useDesk();
  return useMutation({
    mutationKey: ['saveResult', code],
    mutationFn: async (draft: ResultDraft): Promise<KeptOutcome> => {
      await outbox.save([{ kind: 'result', draft }]);
      return outcomeOf(outbox, draft);
    },
  });
}

/** What has become of a draft by now. A refusal is thrown. */
function outcomeOf(outbox: Outbox, draft: ResultDraft): KeptOutcome {
  const state = ofKind(outbox.entries(), 'result').find(({ operationId }) => operationId === draft.operationId)?.state;
  switch (state?.kind) {
    case 'saved':
      return { kind: 'saved', result: state.row.result, was: state.was?.result, mergedWith: state.mergedWith?.result };
    case 'conflict':
      return { kind: 'conflict', before: draft.before, mine: state.mine.draft, theirs: state.theirs.result };
    case 'refused':
      throw new RefusedError(state.refusal);
    case 'uncertain':
      return { kind: 'uncertain', mine: draft };
    case 'waiting':
      return { kind: 'kept', why: state.why };
    case 'sending':
    case undefined:
      return { kind: 'kept', why: undefined };
  }
}
