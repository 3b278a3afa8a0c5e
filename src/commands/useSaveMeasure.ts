import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { MeasureId, UnitCode } from '../domain/id.ts';
import type { Measure } from '../domain/measure.ts';
import { withEdit } from '../domain/measureEdit.ts';
import { refusalOf } from '../queries/refusalOf.ts';
import { useServices } from '../queries/services.ts';
import { unitPageQuery } from '../queries/unitPage.ts';
import type { Refusal } from '../text/refusal.ts';
import { saveMeasure, type MeasureWish, type SaveMeasureOutcome } from './saveMeasure.ts';

/** How far the last edit of a measure has come. */
export type MeasureSave = { readonly wish: MeasureWish } & (
  { readonly kind: 'saving' } | { readonly kind: 'refused'; readonly refusal: Refusal | undefined } | SaveMeasureOutcome
);

/**
 * Editing a unit's measures from a page, each by itself, so that a row may leave the page while it is saved. What is said is seen at once, and taken
 * back where the server says no. `of` tells how far a measure's last edit has come,
 * `last` the last of them all.
 */
export function useSaveMeasure(code: UnitCode) {
  const services = useServices();
  const cache = useQueryClient();
  const { queryKey } = unitPageQuery(services, code);
  const [saves, setSaves] = useState<ReadonlyMap<MeasureId, MeasureSave>>(new Map());
  const tell = (id: MeasureId, save: MeasureSave | undefined) =>
    setSaves((now) => new Map([...[...now].filter(([each]) => each !== id), ...(save ? [[id, save] as const] : [])]));
  const show = (measure: Measure) =>
    cache.setQueryData(
      queryKey,
      (page) => page && { ...page, measures: page.measures.map((each) => (each.id === measure.id ? measure : each)) },
    );
  const { mutate } = useMutation({
    mutationKey: ['saveMeasure', code],
    mutationFn: (wish: MeasureWish) => saveMeasure(services, wish),
    onMutate: async (wish) => {
      tell(wish.measure.id, { kind: 'saving', wish });
      await cache.cancelQueries({ queryKey });
      const before = cache.getQueryData(queryKey)?.measures.find(({ id }) => id === wish.measure.id) ?? wish.measure;
      show(withEdit(before, wish.edit));
      return { before };
    },
    onSuccess: (outcome, wish, { before }) => {
      show(outcome.kind === 'saved' ? outcome.measure : outcome.kind === 'conflict' ? outcome.theirs : before);
      tell(wish.measure.id, { ...outcome, wish });
    },
    onError: (error, wish, undo) => {
      show(undo?.before ?? wish.measure);
      tell(wish.measure.id, { kind: 'refused', refusal: refusalOf(error), wish });
    },
    onSettled: () => {
      void cache.invalidateQueries({ queryKey });
      void cache.invalidateQueries({ queryKey: ['tasks'] });
    },
  });
  const last = [...saves.values()].at(-1);
  return { save: mutate, last, of: (id: MeasureId) => saves.get(id), forget: (id: MeasureId) => tell(id, undefined) };
}
