import { channelMessage } from '../wire/channelMessage.ts';
import { shortened, statusCard, type StatusContent } from '../wire/statusCard.ts';

export type { CardLink, StatusContent, StatusLine, StatusSection } from '../wire/statusCard.ts';

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

/** Teams takes about 28 kB, markup and all; beyond 24 kB nobody reads. */
export const mostBytes = 24_000;

/** Lays out a status update, with as many lines as there is room for. `attachmentId` is any id that is unique within the message. */
export function prepareStatus(content: StatusContent, attachmentId: string): Preparation {
  const lines = content.sections.reduce((sum, section) => sum + section.lines.length, 0);
  const whole = laidOut(content, lines, attachmentId);
  if (whole.bytes <= mostBytes) return { kind: 'ready', status: whole };
  let [fits, tooMany] = [-1, lines];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (laidOut(content, middle, attachmentId).bytes <= mostBytes) fits = middle;
    else tooMany = middle;
  }
  if (fits < 0) return { kind: 'tooLong', byBytes: laidOut(content, 0, attachmentId).bytes - mostBytes };
  return { kind: 'ready', status: laidOut(content, fits, attachmentId) };
}

function laidOut(content: StatusContent, lines: number, attachmentId: string): PreparedStatus {
  const card = statusCard(shortened(content, lines));
  const message = channelMessage({
    paragraphs: [`${content.title}. ${content.summary}`],
    card,
    attachmentId,
    mentions: content.mentions,
  });
  return { content, card, message, bytes: new TextEncoder().encode(JSON.stringify(message)).length };
}
