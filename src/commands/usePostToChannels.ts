import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ChannelId, UnitCode } from '../domain/id.ts';
import { useServices } from '../queries/services.ts';
import { createTurns } from './createTurns.ts';
import type { StatusPost } from './postStatus.ts';
import { postToChannels, type PostProgress } from './postToChannels.ts';

// One for the whole page: whoever shares twice in a row shares the pace too.
const turn = createTurns();

/** Posting to channels from a page: how each has come along, and whether any is still on its way. */
export function usePostToChannels(code: UnitCode) {
  const services = useServices();
  const cache = useQueryClient();
  const [progress, setProgress] = useState<ReadonlyMap<ChannelId, PostProgress>>(new Map());
  const { mutate, isPending } = useMutation({
    mutationKey: ['postStatus', code],
    mutationFn: (posts: readonly StatusPost[]) =>
      postToChannels(services, posts, {
        turn,
        onProgress: (channel, step) => setProgress((before) => new Map([...before, [channel.id, step]])),
      }),
    onMutate: () => setProgress(new Map()),
    onSettled: () => cache.invalidateQueries({ queryKey: ['shares', code] }),
    throwOnError: true, // refusals are told channel by channel; what is thrown is our own mistake
  });
  return { post: mutate, posting: isPending, progress };
}
