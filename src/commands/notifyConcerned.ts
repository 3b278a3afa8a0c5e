import type { UnitCode } from '../domain/id.ts';
import type { Person } from '../domain/person.ts';
import type { Services } from '../queries/services.ts';
import { updateNotification, type UpdateWords } from '../wire/activityNotification.ts';
import { sendNotifications, type NotifyOutcome } from './sendNotifications.ts';

/** Word to one person that an update concerns a unit of theirs. */
export type ConcernNotice = Omit<UpdateWords, 'link'> & { readonly to: Person; readonly unitCode: UnitCode };

/** People to tell at a time: one exchange, and no more than somebody can have meant. */
export const mostNotified = 20;

/** Tells people that an update which has been shared concerns a unit of theirs; the link leads to that unit's målekort. */
export function notifyConcerned(services: Services, notices: readonly ConcernNotice[]): Promise<NotifyOutcome> {
  return sendNotifications(
    services,
    notices.map(({ to, unitCode, ...words }) => {
      const link = services.linkTo({ unit: unitCode, section: 'malekort', row: undefined });
      return { to, body: updateNotification({ ...words, link }) };
    }),
  );
}
