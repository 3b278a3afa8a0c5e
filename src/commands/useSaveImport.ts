import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { UnitCode } from '../domain/id.ts';
import type { ImportedThing, ImportStep } from '../domain/import/importStep.ts';
import { lockedRoundOf, type Round } from '../domain/round.ts';
import { roundsQuery } from '../queries/rounds.ts';
import { useServices } from '../queries/services.ts';
import { unitsQuery } from '../queries/units.ts';
import { lockedRefusal } from './sendUnlocked.ts';
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
      // Where the rounds cannot be read nothing is known to be locked, and SharePoint has the last word.
      const [rounds, units] = await Promise.all([
        cache.fetchQuery(roundsQuery(services)).catch((): readonly Round[] => []),
        cache.fetchQuery(unitsQuery(services)).then((read) => read.units),
      ]);
      const refusalOf = (thing: ImportedThing) => {
        const round = thing.kind === 'result' ? lockedRoundOf(rounds, units, thing) : undefined;
        return round && lockedRefusal(round);
      };
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
