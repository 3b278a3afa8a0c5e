import { useQuery } from '@tanstack/react-query';
import { GraphError } from '../graph/GraphError.ts';
import { listPermissionsPath } from '../graph/permissionPaths.ts';
import { lists, type ListName } from '../wire/listSchema.ts';
import { writeAccessOf, type WriteAccess } from '../wire/listRole.ts';
import { useServices } from './services.ts';

/**
 * Whether the person may write in a list, as far as SharePoint tells: undefined while nobody has answered, unknown where it does not
 * say or will not. Only for hiding what a person cannot do; the list itself decides.
 */
export function useWriteAccess(list: ListName): WriteAccess | undefined {
  const { graph, site, person } = useServices();
  return useQuery({
    queryKey: ['writeAccess', list, person.id],
    staleTime: Infinity,
    queryFn: async ({ signal }): Promise<WriteAccess> => {
      try {
        return writeAccessOf(person.id, await graph.getAll(listPermissionsPath(site, lists[list].title), { signal }));
      } catch (error) {
        if (error instanceof GraphError) return 'unknown';
        throw error;
      }
    },
  }).data;
}
