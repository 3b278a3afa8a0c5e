import type { ResultPlace } from '../domain/replaceResult.ts';
import { hasReplaced, restoring } from '../domain/resultDraft.ts';
import { isUnderWay, type Entry } from '../outbox/entry.ts';
import { discard } from '../outbox/steps.ts';
import { useServices } from '../queries/services.ts';
import { useDesk, useEntries } from './openDesk.ts';
import { lastAbout } from './useUnsentPage.ts';

/** How the last save at a place stands: `undone` is saved too, and put back what stood before. */
export type LastWrite = {
  readonly kind: 'saved' | 'undone' | 'kept' | 'uncertain';
  /** Who had changed another part of the row meanwhile, where that is in it. */
  readonly mergedWith: string | undefined;
  /** Takes it back: a new version of the row with what stood before, or, where nothing was sent, nothing at all. */
  readonly undo: (() => void) | undefined;
};

/** How the last thing this person wrote about a place stands; undefined where there is nothing, or it waits for an answer. */
export function useLastWrite(place: ResultPlace): LastWrite | undefined {
  const { outbox } = useDesk();
  const { newId } = useServices();
  const last = lastAbout(useEntries(), place);
  if (last === undefined) return undefined;
  const { state, write, operationId } = last;
  if (state.kind === 'saved') {
    if (write.draft.restores !== undefined) return { kind: 'undone', mergedWith: undefined, undo: undefined };
    const replaced = { was: state.was?.result, saved: state.row.result };
    const putBack = () =>
      void outbox.save([{ kind: 'result', draft: restoring(write.draft, { ...replaced, operationId: newId() }) }]);
    return {
      kind: 'saved',
      mergedWith: state.mergedWith?.result.reportedBy?.name,
      undo: hasReplaced(replaced) ? putBack : undefined,
    };
  }
  if (!isUnderWay(last)) return undefined;
  return {
    kind: isLost(last) ? 'uncertain' : 'kept',
    mergedWith: undefined,
    undo: state.kind === 'waiting' && !last.inDoubt ? () => void outbox.take((all) => discard(all, operationId)) : undefined,
  };
}

function isLost({ state, inDoubt }: Entry): boolean {
  return state.kind === 'uncertain' || inDoubt;
}
