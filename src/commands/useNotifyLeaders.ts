import { useMutation } from '@tanstack/react-query';
import { useServices } from '../queries/services.ts';
import { notifyLeaders, type Reminder } from './notifyLeaders.ts';

/** Reminding leaders from a page: `data` says how many were sent, and to whom not. */
export function useNotifyLeaders() {
  const services = useServices();
  return useMutation({
    mutationKey: ['notifyLeaders'],
    mutationFn: (reminders: readonly Reminder[]) => notifyLeaders(services, reminders),
  });
}
