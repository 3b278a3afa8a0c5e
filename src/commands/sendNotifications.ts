import type { Person } from '../domain/person.ts';
import { activityScopes } from '../graph/scopes.ts';
import { newNotificationPath } from '../graph/teamPaths.ts';
import { refusalOf } from '../queries/refusalOf.ts';
import type { Services } from '../queries/services.ts';
import type { Refusal } from '../text/refusal.ts';
import type { ActivityNotification } from '../wire/activityNotification.ts';

/** A notification to one person. */
export type Notification = { readonly to: Person; readonly body: ActivityNotification };

/**
 * How many were sent, and who did not get one, with why. Nothing is sent again by itself: nobody is to be told twice. What a person sends
 * again on the same day takes the first one's place.
 */
export type NotifyOutcome = {
  readonly sent: number;
  readonly unsent: readonly (Person & { readonly refusal: Refusal | undefined })[];
};

/** Tells people in the activity feed of Teams, in one exchange for twenty. It may ask for the person's consent first. */
export async function sendNotifications(
  { graph, now }: Pick<Services, 'graph' | 'now'>,
  notifications: readonly Notification[],
): Promise<NotifyOutcome> {
  const day = now().toISOString().slice(0, 10);
  const chains = await Promise.all(
    notifications.map(({ to, body: { activityType, topic } }) => chainOf([day, to.id, activityType, topic])),
  );
  const answers = await graph.batch(
    notifications.map(({ to, body }, index) => ({
      method: 'POST' as const,
      path: newNotificationPath(to.id),
      // Teams shows the later of a chain in the earlier one's place.
      body: { ...body, chainId: chains[index] },
    })),
    { scopes: activityScopes, interactive: true },
  );
  const unsent = notifications.flatMap(({ to }, index) => {
    const answer = answers[index];
    return answer?.ok === true ? [] : [{ ...to, refusal: answer && refusalOf(answer.error) }];
  });
  return { sent: notifications.length - unsent.length, unsent };
}

/** A whole number that is the same for the same parts, and else as good as never. */
async function chainOf(parts: readonly unknown[]): Promise<number> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(parts)));
  return Number(new DataView(digest).getBigUint64(0) >> 12n);
}
