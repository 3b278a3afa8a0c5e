import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { openDesk, type Desk } from '../commands/openDesk.ts';
import type { Services } from '../queries/services.ts';

/** The signed-in person's own desk, opened once for the tab. */
export function useOpenDesk(services: Services, tenantId: string): Desk {
  const cache = useQueryClient();
  return useSuspenseQuery({
    queryKey: ['desk', services.person.id],
    queryFn: () => openDesk(services, cache, tenantId),
    staleTime: Infinity,
    gcTime: Infinity,
    structuralSharing: false,
  }).data;
}
