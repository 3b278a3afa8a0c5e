import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { UnitCode } from '../domain/id.ts';
import type { ImportedThing, ImportStep } from '../domain/import/importStep.ts';
import { useServices } from '../queries/services.ts';
import { readLocks } from './readLocks.ts';
import { saveImport, type ImportOutcomes } from './saveImport.ts';

const none: ImportOutcomes = new Map();

/**
 * Bringing rows in from a page: `outcomes` grows as they are written. `start` writes what is picked and not over; after a break it takes
 * up where it left off. `stop` breaks off between two exchanges, `forget` begins anew.
 */
export function useSaveImport(code: UnitCode) {
  const services = useServices();
  const cache = useQueryClient();
  const [outcomes, setOutcomes] = useState<ImportOutcomes>(none);
  const running = useRef<AbortController | undefined>(undefined);
  const { mutate, isPending } = useMutation({
    mutationKey: ['saveImport', code],
    mutationFn: async (steps: readonly ImportStep[]) => {
      const run = new AbortController();
      running.current = run;
      const lockOf = await readLocks(services, cache);
      const refusalOf = (thing: ImportedThing) => (thing.kind === 'result' ? lockOf(thing) : undefined);
      return saveImport(services, steps, { before: outcomes, onProgress: setOutcomes, refusalOf, signal: run.signal });
    },
    onSuccess: setOutcomes,
    onSettled: () => Promise.all([['unitPage'], ['municipality']].map((queryKey) => cache.invalidateQueries({ queryKey }))),
  });
  return {
    outcomes,
    saving: isPending,
    start: mutate,
    stop: () => running.current?.abort(),
    forget: () => setOutcomes(none),
  };
}
