import { expect, test } from 'vitest';
import type { ChannelId, UnitCode } from '../../src/domain/id.ts';
import type { Period } from '../../src/domain/period.ts';
import type { Share } from '../../src/domain/share.ts';
import { channelsLeft, latestAndUnsettled } from '../../src/domain/unfinishedShare.ts';
import { personOf } from '../support/scorecardThings.ts';

const about = { unitCode: 'KRS' as UnitCode, period: '2026' as Period, kind: 'summary' as const };
const shareIn = (channelId: string, more: Partial<Share> = {}) =>
  ({
    ...about,
    channelId: channelId as ChannelId,
    state: 'sent',
    sharedBy: personOf('director'),
    sharedAt: '2026-11-22T10:05:00Z',
    ...more,
  }) as Share;

test('left are the channels that have no row of the sharing; a claimed one is not posted to again on a guess', () => {
  const shares = [
    shareIn('sent'),
    shareIn('claimed', { state: 'claimed' }),
    shareIn('uncertain', { state: 'uncertain' }),
    shareIn('refused', { state: 'refused' }),
    shareIn('before', { sharedAt: '2026-11-22T09:59:59Z' }),
    shareIn('another', { sharedBy: personOf('leader') }),
    shareIn('other kind', { kind: 'status' }),
  ];
  const channels = ['sent', 'claimed', 'uncertain', 'refused', 'before', 'another', 'other kind', 'nothing'] as ChannelId[];
  const begun = { ...about, person: personOf('director'), begunAt: '2026-11-22T10:00:00Z' };
  expect(channelsLeft(channels, shares, begun)).toEqual(['refused', 'before', 'another', 'other kind', 'nothing']);
});

test('of earlier sharings the latest are shown, and every one that is to be settled, however many came after it', () => {
  const states = ['sent', 'sent', 'uncertain', 'refused', 'claimed', 'sent'] as const;
  const shares = states.map((state, index) => shareIn(String(index), { state }));
  expect(latestAndUnsettled(shares, 2).map(({ channelId }) => channelId)).toEqual(['0', '1', '2', '4']);
});
