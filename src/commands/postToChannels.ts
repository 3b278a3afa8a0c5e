import type { Channel } from '../domain/channel.ts';
import { refusalOf } from '../queries/refusalOf.ts';
import type { Services } from '../queries/services.ts';
import type { Refusal } from '../text/refusal.ts';
import { postStatus, type PostOutcome, type StatusPost, type Turn } from './postStatus.ts';

/** How one channel's message has come along: waiting its turn, under way, posted (or not) as `PostOutcome` says, or refused. */
export type PostProgress =
  { readonly kind: 'waiting' | 'posting' } | PostOutcome | { readonly kind: 'refused'; readonly refusal: Refusal | undefined };

/** Messages that are claimed and posted side by side: enough that the pace decides, and not the way to the server. */
const sideBySide = 6;

/**
 * Posts to several channels, each once and at its turn. One that is refused or uncertain stands by itself; the others go on.
 * An error that is not Graph's is our own mistake, and is thrown when the others are done.
 */
export async function postToChannels(
  services: Services,
  posts: readonly StatusPost[],
  { turn, onProgress }: { readonly turn: Turn; readonly onProgress: (channel: Channel, progress: PostProgress) => void },
): Promise<void> {
  const left = [...posts];
  for (const { channel } of posts) onProgress(channel, { kind: 'waiting' });
  const work = async () => {
    for (let post = left.shift(); post; post = left.shift()) {
      const { channel } = post;
      onProgress(channel, { kind: 'posting' });
      try {
        onProgress(channel, await postStatus(services, post, turn));
      } catch (error) {
        const refusal = refusalOf(error);
        onProgress(channel, { kind: 'refused', refusal });
        if (refusal === undefined) throw error;
      }
    }
  };
  const done = await Promise.allSettled(Array.from({ length: Math.min(sideBySide, posts.length) }, work));
  for (const each of done) if (each.status === 'rejected') throw each.reason;
}
