/** A reminder that something is to be reported: what, for which period, and where the link leads. */
export type ReminderWords = {
  /** What the notification is about, as the feed shows it. */
  readonly topic: string;
  /** Deep link into Teams. */
  readonly link: string;
  /** What is to be reported; stands in the manifest's text for `resultDue`. */
  readonly what: string;
  readonly period: string;
  readonly preview: string;
  /** The same for a reminder that is sent again: Teams shows the later in the earlier one's place. A whole number. */
  readonly chainId: number;
};

/** A notification in the activity feed, as Graph takes it: the activity type and its parameters stand in the app's manifest. */
export function reminderNotification({ topic, link, what, period, preview, chainId }: ReminderWords) {
  return {
    chainId,
    topic: { source: 'text', value: topic, webUrl: link },
    activityType: 'resultDue',
    // Teams shows the first 150 characters.
    previewText: { content: preview.slice(0, 150) },
    templateParameters: [
      { name: 'indicator', value: what },
      { name: 'period', value: period },
    ],
  };
}
