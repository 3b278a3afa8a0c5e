// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { act, configure, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { prepareStatus } from '../../src/commands/prepareStatus.ts';
import { usePostToChannels } from '../../src/commands/usePostToChannels.ts';
import type { UnitCode } from '../../src/domain/id.ts';
import type { Period } from '../../src/domain/period.ts';
import { channelsQuery } from '../../src/queries/channels.ts';
import { createQueryClient } from '../../src/queries/createQueryClient.ts';
import { ServicesContext } from '../../src/queries/services.ts';
import { statusContentOf } from '../wire/statusContents.ts';
import { openFaultyTenant } from './faultyTenant.ts';
import { held, says } from './networkFaults.ts';
import { smallSeed } from './smallSeed.ts';

configure({ asyncUtilTimeout: 20_000 });

const kultur = 'KRS-KULTUR' as UnitCode;

/** A tab in which a unit's sharing can be looked at and left. */
async function opened() {
  const { servicesOf, network } = await openFaultyTenant({ seed: smallSeed(), pageSize: 50 });
  const services = servicesOf('leader');
  const cache = createQueryClient();
  const { channels } = await cache.fetchQuery(channelsQuery(services));
  const prepared = prepareStatus(statusContentOf(), services.newId());
  if (prepared.kind !== 'ready') throw new Error('The message is too long.');
  const { status } = prepared;
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={cache}>
      <ServicesContext value={services}>{children}</ServicesContext>
    </QueryClientProvider>
  );
  const ended: string[] = [];
  const page = (code: UnitCode, kind: 'status' | 'summary' = 'status') =>
    renderHook(() => usePostToChannels(code, kind, () => ended.push(`${code} ${kind}`)), { wrapper });
  const posts = channels.slice(0, 2).map((channel) => ({ unitCode: kultur, period: '2026' as Period, channel, status }));
  return { page, posts, ended, network };
}

const steps = ({ progress }: ReturnType<typeof usePostToChannels>) => [...progress.values()].map(({ kind }) => kind);

test('a sharing goes on when its page is left, and is found again where it has come', async () => {
  const { page, posts, ended, network } = await opened();
  const { fault, release } = held();
  network.fail(/\/messages$/, fault);
  network.fail(/\/messages$/, says(403, 'forbidden'));
  const first = page(kultur);
  act(() => first.result.current.post(posts));
  await waitFor(() => expect(steps(first.result.current)).toContain('refused'));
  first.unmount();

  const elsewhere = page('KRS-HELSE' as UnitCode);
  const summary = page(kultur, 'summary');
  expect([elsewhere, summary].map(({ result }) => [result.current.posting, steps(result.current)])).toEqual([
    [false, []],
    [false, []],
  ]);
  const again = page(kultur);
  expect([again.result.current.posting, steps(again.result.current)]).toEqual([true, ['posting', 'refused']]);
  expect(ended).toEqual([]);
  release();
  await waitFor(() => expect(steps(again.result.current)).toEqual(['sent', 'refused']));
  await waitFor(() => expect(again.result.current.posting).toBe(false));
  expect(ended).toEqual(['KRS-KULTUR status']);
});
