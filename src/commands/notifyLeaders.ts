import type { UnitCode } from '../domain/id.ts';
import type { Person } from '../domain/person.ts';
import { activityScopes } from '../graph/scopes.ts';
import { newNotificationPath } from '../graph/teamPaths.ts';
import { refusalOf } from '../queries/refusalOf.ts';
import type { Services } from '../queries/services.ts';
import type { Refusal } from '../text/refusal.ts';
import { reminderNotification, type ReminderWords } from '../wire/activityNotification.ts';

/** A reminder to one leader, of one unit. */
export type Reminder = Omit<ReminderWords, 'link' | 'chainId'> & { readonly to: Person; readonly unitCode: UnitCode };

/** How many were sent, and who did not get one, with why. Nothing is sent again by itself: nobody is to be reminded twice. What a person sends again on the same day takes the first one's place. */
export type NotifyOutcome = {
  readonly sent: number;
  readonly unsent: readonly { readonly name: string; readonly refusal: Refusal | undefined }[];
};

/** Reminds leaders in the activity feed of Teams, in one exchange for twenty. It may ask for the person's consent first. */
export async function notifyLeaders({ graph, linkTo, now }: Services, reminders: readonly Reminder[]): Promise<NotifyOutcome> {
  const day = now().toISOString().slice(0, 10);
  const chains = await Promise.all(reminders.map(({ to, unitCode, topic }) => chainOf([day, to.id, unitCode, topic])));
  const answers = await graph.batch(
    reminders.map(({ to, unitCode, ...words }, index) => ({
      method: 'POST' as const,
      path: newNotificationPath(to.id),
      body: reminderNotification({
        ...words,
        chainId: chains[index] ?? 0,
        link: linkTo({ unit: unitCode, section: 'oppdateringer', row: undefined }),
      }),
    })),
    { scopes: activityScopes, interactive: true },
  );
  const unsent = reminders.flatMap(({ to }, index) => {
    const answer = answers[index];
    return answer?.ok === true ? [] : [{ name: to.name, refusal: answer && refusalOf(answer.error) }];
  });
  return { sent: reminders.length - unsent.length, unsent };
}

/** A whole number that is the same for the same parts, and else as good as never. */
async function chainOf(parts: readonly string[]): Promise<number> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(parts)));
  return Number(new DataView(digest).getBigUint64(0) >> 12n);
}
