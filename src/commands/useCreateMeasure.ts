import { useMutation } from '@tanstack/react-query';
import type { MeasureId } from '../domain/id.ts';
import { withEdit } from '../domain/measureEdit.ts';
import { discard } from '../outbox/steps.ts';
import { useServices } from '../queries/services.ts';
import { isKept, saveThrough } from './measureSave.ts';
import { newMeasureWish, type NewMeasure } from './newMeasureWish.ts';
import { useDesk } from './openDesk.ts';
import { useMeasureSave } from './useMeasureSave.ts';

/**
 * Making a measure from a page, through the outbox: kept before it is shown, shown at once (`useUnsentPage`), and taken back where the server says no.
 * `data` is how far it has come, `error` the refusal. `giveUp`: what was refused is not to be made after all.
 */
export function useCreateMeasure() {
  const services = useServices();
  const { outbox } = useDesk();
  const create = useMutation({
    mutationKey: ['createMeasure'],
    mutationFn: (wanted: NewMeasure) => saveThrough(services, outbox, newMeasureWish(services, wanted)),
  });
  return { ...create, giveUp: (operationId: string) => void outbox.take((entries) => discard(entries, operationId)) };
}

/** What was made, and whether it is still only kept; undefined while it is being saved, asks for the person, or was given up. */
export function useMade(id: MeasureId | undefined): { readonly title: string; readonly kept: boolean } | undefined {
  const save = useMeasureSave(id);
  if (save === undefined || (save.kind !== 'saved' && !isKept(save))) return undefined;
  return { title: withEdit(save.wish.measure, save.wish.edit).title, kept: isKept(save) };
}
