import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { MeasureId, UnitCode } from '../domain/id.ts';
import type { MeasureWish } from '../domain/measureEdit.ts';
import { ofKind } from '../outbox/entry.ts';
import { chooseMine, discard } from '../outbox/steps.ts';
import { measuresChanged } from '../queries/measuresChanged.ts';
import { useServices } from '../queries/services.ts';
import { entryOf, measureSaveOf, type MeasureSave } from './measureSave.ts';
import { useDesk, useEntries } from './openDesk.ts';

/**
 * Editing a unit's measures from a page, each by itself, through the outbox: kept before it is shown, shown at once (`useUnsentPage`), and taken back
 * where the server says no. `of` tells how far a measure's last edit has come: what asks for a person, or is not sent, whenever it was made, and what
 * has been saved since the page was opened. `last` is the last of them all made here.
 */
export function useSaveMeasure(code: UnitCode) {
  const services = useServices();
  const cache = useQueryClient();
  const { outbox } = useDesk();
  const entries = useEntries();
  const [made, setMade] = useState<ReadonlySet<string>>(new Set());
  const claim = (operationId: string) => setMade((now) => new Set([...now, operationId]));
  const { mutate } = useMutation({
    mutationKey: ['saveMeasure', code],
    mutationFn: (wish: MeasureWish) => outbox.save([{ kind: 'measure', wish }]),
    onSettled: (_nothing, _error, { measure }) => {
      const kind = entryOf(outbox.entries(), measure.id)?.state.kind;
      if (kind === 'conflict' || kind === 'refused') measuresChanged(cache);
    },
  });
  const last = ofKind(entries, 'measure').findLast(({ operationId }) => made.has(operationId));
  const { newId } = services;
  return {
    /** Gives the id of the operation. */
    save: (wish: Omit<MeasureWish, 'operationId'>): string => {
      const operationId = newId();
      claim(operationId);
      mutate({ ...wish, operationId });
      return operationId;
    },
    of: (id: MeasureId): MeasureSave | undefined => {
      const entry = entryOf(entries, id);
      if (entry === undefined || (entry.state.kind === 'saved' && !made.has(entry.operationId))) return undefined;
      return measureSaveOf(services, entry);
    },
    last: last && measureSaveOf(services, last),
    /** Lets somebody else's words stand, or says mine on top of theirs. */
    settle: (id: MeasureId, keep: 'theirs' | 'mine') => {
      const { operationId } = entryOf(entries, id) ?? {};
      if (operationId === undefined) return;
      claim(operationId);
      void outbox.take((all) => (keep === 'mine' ? chooseMine(all, operationId) : discard(all, operationId)));
    },
  };
}
