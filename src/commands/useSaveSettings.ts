import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Settings } from '../domain/settings.ts';
import type { Unit } from '../domain/unit.ts';
import { useServices } from '../queries/services.ts';
import { saveSettings } from './saveSettings.ts';

/** Saving settings from a page; when it is over, saved or not, everything that rests on them is read again. `error` is the refusal. */
export function useSaveSettings() {
  const services = useServices();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ unit, settings }: { readonly unit: Unit; readonly settings: Settings }) =>
      saveSettings(services, unit, settings),
    onSettled: async () => {
      await cache.invalidateQueries({ queryKey: ['units'] });
      await Promise.all([['unitPage'], ['municipality'], ['myUpdates']].map((queryKey) => cache.invalidateQueries({ queryKey })));
    },
  });
}
