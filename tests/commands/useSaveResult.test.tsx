// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { act, configure, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { useSaveResult } from '../../src/commands/useSaveResult.ts';
import type { UnitCode } from '../../src/domain/id.ts';
import type { Period } from '../../src/domain/period.ts';
import { createQueryClient } from '../../src/queries/createQueryClient.ts';
import { ServicesContext } from '../../src/queries/services.ts';
import { unitPageQuery } from '../../src/queries/unitPage.ts';
import { openFaultyTenant } from './faultyTenant.ts';
import { held, reset, says, type NetworkFault } from './networkFaults.ts';
import { smallSeed } from './smallSeed.ts';

configure({ asyncUtilTimeout: 20_000 });

const kultur = 'KRS-KULTUR' as UnitCode;
const period = '2031' as Period;
const toList = /^POST .*\/lists\/Resultater\/items$/;

/** A page that has been read, and a person about to save on it. */
async function opened() {
  const tenant = await openFaultyTenant({ seed: smallSeed(), pageSize: 50 });
  const services = tenant.servicesOf('leader');
  const cache = createQueryClient();
  const page = await cache.fetchQuery(unitPageQuery(services, kultur));
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={cache}>
      <ServicesContext value={services}>{children}</ServicesContext>
    </QueryClientProvider>
  );
  const { result } = renderHook(() => useSaveResult(kultur), { wrapper });
  const [indicator] = page.indicators;
  if (indicator === undefined) throw new Error('The seed has no indicator.');
  const draft = {
    indicator,
    unitCode: indicator.unitCode,
    onBehalfOf: undefined,
    period,
    text: '4,8',
    comment: undefined,
    before: undefined,
    operationId: services.newId(),
  };
  const seen = () =>
    cache
      .getQueryData(unitPageQuery(services, kultur).queryKey)
      ?.results.filter((each) => each.period === period)
      .map(({ text, reading }) => [text, reading.kind]);
  return { ...tenant, save: () => result.current, draft, seen };
}

test('the result is seen at once, and is saved only when the server has said so', async () => {
  const { save, draft, seen, network } = await opened();
  const { fault, release } = held();
  network.fail(toList, fault);
  act(() => save().mutate(draft));
  await waitFor(() => expect(seen()).toEqual([['4,8', 'number']]));
  expect([save().isPending, save().data]).toEqual([true, undefined]);
  release();
  await waitFor(() => expect(save().data?.kind).toBe('saved'));
  expect(seen()).toEqual([['4,8', 'number']]);
});

const refusals: readonly (readonly [string, NetworkFault])[] = [
  ['the network is gone', reset],
  ['the server says no', says(403, 'accessDenied')],
];

test.each(refusals)('when %s the picture is taken back, though nothing can be read again', async (_, then) => {
  const { save, draft, seen, network } = await opened();
  const { fault, release } = held(then);
  network.fail(toList, fault);
  act(() => save().mutate(draft));
  await waitFor(() => expect(seen()).toHaveLength(1));
  for (let request = 0; request < 40; request += 1) network.fail(/./, reset);
  release();
  await waitFor(() => expect(save().isPending).toBe(false));
  expect(save().data?.kind ?? 'refused').not.toBe('saved');
  expect(seen()).toEqual([]);
});
