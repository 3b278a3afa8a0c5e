import * as z from 'zod/mini';

/** What is said in a channel beside a card: plain paragraphs, whatever stands in them. */
export type ChannelMessage = { readonly paragraphs: readonly string[]; readonly card: object; readonly attachmentId: string };

/** The body of a post in a channel: html made of escaped paragraphs, and the card as a string. */
export function channelMessage({ paragraphs, card, attachmentId }: ChannelMessage) {
  const said = paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('');
  return {
    body: { contentType: 'html', content: `${said}<attachment id="${escaped(attachmentId)}"></attachment>` },
    attachments: [
      {
        id: attachmentId,
        contentType: 'application/vnd.microsoft.card.adaptive',
        contentUrl: null,
        content: JSON.stringify(card),
        name: null,
        thumbnailUrl: null,
      },
    ],
  };
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (mark) => marks[mark] ?? mark);
}

const posted = z.object({ webUrl: z.optional(z.nullable(z.string())) });

/** Address of a message that was posted, if Graph told it. */
export function postedMessageUrl(answer: unknown): string | undefined {
  const url = posted.safeParse(answer).data?.webUrl ?? undefined;
  return url?.startsWith('https://') === true ? url : undefined;
}
