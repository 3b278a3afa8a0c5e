import { QueryClient } from '@tanstack/react-query';

/**
 * The cache of what was read. It never asks again on its own after a refusal (`graph` has done that) and never
 * waits silently for a network: being offline is an answer like any other.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: false, staleTime: 60_000, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
