import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { UnitCode } from '../domain/id.ts';
import type { MeasureWish } from '../domain/measureEdit.ts';
import { ofKind, type Entry } from '../outbox/entry.ts';
import { measuresChanged } from '../queries/measuresChanged.ts';
import { useServices } from '../queries/services.ts';
import { measureSaveOf, type MeasureSave } from './measureSave.ts';
import { useDesk } from './openDesk.ts';

/** So many may be changed at once. */
export const measuresAtOnce = 200;

/** Editing many measures at once, through the outbox: all are kept before any is sent. `data` is how far each has come, in the order asked. */
export function useSaveMeasures(code: UnitCode) {
  const services = useServices();
  const cache = useQueryClient();
  const { outbox } = useDesk();
  return useMutation({
    mutationKey: ['saveMeasures', code],
    mutationFn: async (asked: readonly Omit<MeasureWish, 'operationId'>[]): Promise<readonly MeasureSave[]> => {
      const wishes = asked.slice(0, measuresAtOnce).map((wish) => ({ ...wish, operationId: services.newId() }));
      // The outbox forgets all but the last that are saved: they are followed as they go.
      const seen = new Map<string, Entry<'measure'>>();
      const leave = outbox.subscribe(() => {
        for (const entry of ofKind(outbox.entries(), 'measure')) seen.set(entry.operationId, entry);
      });
      await outbox.save(wishes.map((wish) => ({ kind: 'measure', wish }))).finally(leave);
      return wishes.flatMap(({ operationId }) => {
        const entry = seen.get(operationId);
        return entry === undefined ? [] : [measureSaveOf(services, entry)];
      });
    },
    onSettled: () => measuresChanged(cache),
  });
}
