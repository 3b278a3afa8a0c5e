import type { UnitCode } from '../domain/id.ts';
import type { Person } from '../domain/person.ts';
import type { Services } from '../queries/services.ts';
import { reminderNotification, type ReminderWords } from '../wire/activityNotification.ts';
import { sendNotifications, type NotifyOutcome } from './sendNotifications.ts';

/** A reminder to one leader, of one unit. */
export type Reminder = Omit<ReminderWords, 'link'> & { readonly to: Person; readonly unitCode: UnitCode };

/** Reminds leaders that something is to be reported; the link leads to where they do it. */
export function notifyLeaders(services: Services, reminders: readonly Reminder[]): Promise<NotifyOutcome> {
  return sendNotifications(
    services,
    reminders.map(({ to, unitCode, ...words }) => {
      const link = services.linkTo({ unit: unitCode, section: 'oppdateringer', row: undefined });
      return { to, body: reminderNotification({ ...words, link }) };
    }),
  );
}
