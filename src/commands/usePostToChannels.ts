import { skipToken, useIsMutating, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ChannelId, UnitCode } from '../domain/id.ts';
import type { ShareKind } from '../domain/share.ts';
import { useServices } from '../queries/services.ts';
import { createPostingLine } from './createPostingLine.ts';
import type { StatusPost } from './postStatus.ts';
import { postToChannels, type PostProgress } from './postToChannels.ts';

type Progress = ReadonlyMap<ChannelId, PostProgress>;

// One for the whole tab: whoever shares several things at once shares the pace too.
const line = createPostingLine();
const none: Progress = new Map();

/**
 * Posting a unit's updates of a kind to channels: how each has come along, and whether any is still on its way. A sharing is the tab's and not
 * the page's: it goes on, and ends with `onPosted`, though the person has left to share another unit's, and is found again where it has come.
 */
export function usePostToChannels(code: UnitCode, kind: ShareKind, onPosted: () => void) {
  const services = useServices();
  const cache = useQueryClient();
  const mutationKey = ['postStatus', code, kind];
  const progressKey = ['postProgress', code, kind];
  const { data: progress = none } = useQuery<Progress>({ queryKey: progressKey, queryFn: skipToken });
  const posting = useIsMutating({ mutationKey }) > 0;
  const { mutate } = useMutation({
    mutationKey,
    mutationFn: (posts: readonly StatusPost[]) =>
      postToChannels(services, posts, {
        line,
        onProgress: ({ id }, step) =>
          cache.setQueryData<Progress>(progressKey, (before = none) => new Map([...before, [id, step]])),
      }),
    onMutate: () => cache.setQueryData(progressKey, none),
    onSuccess: onPosted,
    onSettled: () => cache.invalidateQueries({ queryKey: ['shares', code] }),
    throwOnError: true, // refusals are told channel by channel; what is thrown is our own mistake
  });
  return { post: mutate, posting, progress };
}
