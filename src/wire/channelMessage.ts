import * as z from 'zod/mini';
import type { Person } from '../domain/person.ts';

/** What is said in a channel beside a card: plain paragraphs, whatever stands in them, and people who are called by name. */
export type ChannelMessage = {
  readonly paragraphs: readonly string[];
  readonly card: object;
  readonly attachmentId: string;
  readonly mentions: readonly Person[];
};

/** The body of a post in a channel: html made of escaped paragraphs, and the card as a string. */
export function channelMessage({ paragraphs, card, attachmentId, mentions }: ChannelMessage) {
  const said = paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('');
  const called = mentions.map(({ name }, id) => `<at id="${id}">${escaped(name)}</at>`).join(' ');
  return {
    body: {
      contentType: 'html',
      content: `${said}${called === '' ? '' : `<p>${called}</p>`}<attachment id="${escaped(attachmentId)}"></attachment>`,
    },
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
    ...(mentions.length === 0
      ? {}
      : {
          mentions: mentions.map(({ id, name }, index) => ({
            id: index,
            mentionText: name,
            mentioned: { user: { id, displayName: name, userIdentityType: 'aadUser' } },
          })),
        }),
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
