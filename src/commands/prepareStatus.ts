import type { StatusContent } from '../wire/statusCard.ts';

export type { StatusContent, StatusLine, StatusSection } from '../wire/statusCard.ts';

/** A message exactly as it will be posted: the page previews `card`, and the same card is what is sent. */
export type PreparedStatus = {
  readonly content: StatusContent;
  /** The Adaptive Card, for the preview's renderer. */
  readonly card: object;
  /** The body of the request. */
  readonly message: object;
  readonly bytes: number;
};

/** The message, or by how many bytes it is too long even with every list cut short: the person's own words are not cut. */
export type Preparation =
  { readonly kind: 'ready'; readonly status: PreparedStatus } | { readonly kind: 'tooLong'; readonly byBytes: number };

/** Lays out a status update. `attachmentId` is any id that is unique within the message. */
export function prepareStatus(content: StatusContent, attachmentId: string): Preparation {
  throw new Error(`Not built yet: ${content.title} ${attachmentId}`);
}
