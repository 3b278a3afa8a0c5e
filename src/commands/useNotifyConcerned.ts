import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { PersonId } from '../domain/id.ts';
import { useServices } from '../queries/services.ts';
import { notifyConcerned, type ConcernNotice } from './notifyConcerned.ts';

const nobody: ReadonlySet<PersonId> = new Set();

/**
 * Telling those an update concerns, from a page. `told` are those who have been, or may have been: they are not to be told again.
 * `outcome` says how many of the last ones asked for were told, and who was not.
 */
export function useNotifyConcerned() {
  const services = useServices();
  const [told, setTold] = useState(nobody);
  const { mutate, isPending, data } = useMutation({
    mutationKey: ['notifyConcerned'],
    mutationFn: (notices: readonly ConcernNotice[]) => notifyConcerned(services, notices),
    onSuccess: ({ unsent }, notices) => {
      const refused = new Set(unsent.filter(({ refusal }) => refusal?.kind !== 'uncertain').map(({ id }) => id));
      setTold((before) => new Set([...before, ...notices.map(({ to }) => to.id).filter((id) => !refused.has(id))]));
    },
    throwOnError: true, // refusals are told person by person; what is thrown is our own mistake
  });
  return { notify: mutate, notifying: isPending, outcome: data, told };
}
