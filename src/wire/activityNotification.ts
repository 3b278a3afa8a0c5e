/** What every notification has: where the link leads, what it is about as the feed shows it, and a line more. */
type Words = {
  readonly topic: string;
  /** Deep link into Teams. */
  readonly link: string;
  readonly preview: string;
};

/** A notification as Graph takes it, all but to whom. */
export type ActivityNotification = ReturnType<typeof notification>;

/** A reminder that something is to be reported; `what` and `period` stand in the manifest's text for `resultDue`. */
export type ReminderWords = Words & { readonly what: string; readonly period: string };

/** Word of an update that concerns a unit; the update's title and the unit's name stand in the manifest's text for `updateShared`. */
export type UpdateWords = Words & { readonly unit: string };

/** A reminder in the activity feed, as Graph takes it. */
export function reminderNotification({ what, period, ...words }: ReminderWords) {
  return notification('resultDue', words, { indicator: what, period });
}

/** Word of an update in the activity feed, as Graph takes it. Its own activity type, so that a person can turn it off in Teams. */
export function updateNotification({ unit, ...words }: UpdateWords) {
  return notification('updateShared', words, { update: words.topic, unit });
}

/** The activity type and its parameters stand in the app's manifest. */
function notification(activityType: string, { topic, link, preview }: Words, parameters: Readonly<Record<string, string>>) {
  return {
    topic: { source: 'text', value: topic, webUrl: link },
    activityType,
    // Teams shows the first 150 characters.
    previewText: { content: preview.slice(0, 150) },
    templateParameters: Object.entries(parameters).map(([name, value]) => ({ name, value })),
  };
}
