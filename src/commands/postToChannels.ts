import type { Channel } from '../domain/channel.ts';
import { refusalOf } from '../queries/refusalOf.ts';
import type { Services } from '../queries/services.ts';
import type { Refusal } from '../text/refusal.ts';
import type { PostingLine } from './createPostingLine.ts';
import { postStatus, type PostOutcome, type StatusPost } from './postStatus.ts';

/** How one channel's message has come along: waiting its turn, under way, posted (or not) as `PostOutcome` says, or refused. */
export type PostProgress =
  { readonly kind: 'waiting' | 'posting' } | PostOutcome | { readonly kind: 'refused'; readonly refusal: Refusal | undefined };

/**
 * Posts to several channels, each once and at its turn in the line. One that is refused or uncertain stands by itself; the others go on.
 * An error that is not Graph's is our own mistake, and is thrown when the others are done.
 */
export async function postToChannels(
  services: Services,
  posts: readonly StatusPost[],
  { line, onProgress }: { readonly line: PostingLine; readonly onProgress: (channel: Channel, progress: PostProgress) => void },
): Promise<void> {
  for (const { channel } of posts) onProgress(channel, { kind: 'waiting' });
  const done = await Promise.allSettled(
    posts.map((post) =>
      line(async (turn) => {
        const { channel } = post;
        onProgress(channel, { kind: 'posting' });
        try {
          onProgress(channel, await postStatus(services, post, turn));
        } catch (error) {
          const refusal = refusalOf(error);
          onProgress(channel, { kind: 'refused', refusal });
          if (refusal === undefined) throw error;
        }
      }),
    ),
  );
  for (const each of done) if (each.status === 'rejected') throw each.reason;
}
