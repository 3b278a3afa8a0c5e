// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, onTestFinished, test } from 'vitest';
import { DeskContext, openDesk } from '../../src/commands/openDesk.ts';
import { useLastWrite } from '../../src/commands/useLastWrite.ts';
import { useSaveResult } from '../../src/commands/useSaveResult.ts';
import { useNotSent, useUnsentPage } from '../../src/commands/useUnsentPage.ts';
import type { UnitCode } from '../../src/domain/id.ts';
import type { Period } from '../../src/domain/period.ts';
import { createQueryClient } from '../../src/queries/createQueryClient.ts';
import { ServicesContext } from '../../src/queries/services.ts';
import { unitPageQuery, useUnitPage } from '../../src/queries/unitPage.ts';
import { withIndexedDb } from '../support/withIndexedDb.ts';
import { openFaultyTenant } from './faultyTenant.ts';
import { held, reset, says, type NetworkFault } from './networkFaults.ts';
import { smallSeed } from './smallSeed.ts';

withIndexedDb();

const kultur = 'KRS-KULTUR' as UnitCode;
const period = '2031' as Period;
const toList = /^POST .*\/lists\/Resultater\/items$/;
let tenants = 0;

/** A page that has been read, and a person about to save on it. */
async function opened() {
  const tenant = await openFaultyTenant({ seed: smallSeed(), pageSize: 50 });
  const services = tenant.servicesOf('leader');
  const cache = createQueryClient();
  const desk = openDesk(services, cache, `tenant-${(tenants += 1)}`);
  onTestFinished(desk.close);
  const page = await cache.fetchQuery(unitPageQuery(services, kultur));
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={cache}>
      <ServicesContext value={services}>
        <DeskContext value={desk}>{children}</DeskContext>
      </ServicesContext>
    </QueryClientProvider>
  );
  const [indicator] = page.indicators.filter(({ unitCode }) => unitCode === kultur);
  if (indicator === undefined) throw new Error('The seed has no indicator.');
  const place = { indicatorId: indicator.id, unitCode: kultur, period };
  const { result } = renderHook(
    () => ({
      save: useSaveResult(kultur),
      page: useUnsentPage(useUnitPage(kultur)),
      notSent: useNotSent(),
      last: useLastWrite(place),
    }),
    { wrapper },
  );
  await waitFor(() => expect(result.current.page.unit?.code).toBe(kultur));
  const nothing = { comment: undefined, before: undefined, onBehalfOf: undefined };
  const draft = { indicator, unitCode: kultur, period, text: '4,8', ...nothing, operationId: services.newId() };
  const seen = () =>
    result.current.page.results.filter((each) => each.period === period).map(({ text, reading }) => [text, reading.kind]);
  return { ...tenant, now: () => result.current, draft, seen, place };
}

test('the result is seen at once, and is saved only when the server has said so', async () => {
  const { now, draft, seen, network, place } = await opened();
  const { fault, release } = held();
  network.fail(toList, fault);
  act(() => now().save.mutate(draft));
  await waitFor(() => expect(seen()).toEqual([['4,8', 'number']]));
  expect([now().save.isPending, now().save.data, now().last?.kind]).toEqual([true, undefined, 'kept']);
  expect(now().notSent(place)).toBe(false);
  release();
  await waitFor(() => expect(now().save.data?.kind).toBe('saved'));
  await waitFor(() => expect(now().last?.kind).toBe('saved'));
  expect(seen()).toEqual([['4,8', 'number']]);
});

test('when the server says no the picture is taken back, though nothing can be read again', async () => {
  const { now, draft, seen, network } = await opened();
  const { fault, release } = held(says(403, 'accessDenied'));
  network.fail(toList, fault);
  act(() => now().save.mutate(draft));
  await waitFor(() => expect(seen()).toHaveLength(1));
  for (let request = 0; request < 40; request += 1) network.fail(/./, reset);
  release();
  await waitFor(() => expect(now().save.isError).toBe(true));
  expect(seen()).toEqual([]);
});

const silences: readonly (readonly [string, NetworkFault])[] = [
  ['the network is gone', reset],
  ['the service is away', says(503)],
];

test.each(silences)('when %s it stays in sight as not sent, and is never called saved', async (_, then) => {
  const { now, draft, seen, network, place } = await opened();
  for (let request = 0; request < 40; request += 1) network.fail(/./, then);
  act(() => now().save.mutate(draft));
  await waitFor(() => expect(['kept', 'uncertain']).toContain(now().save.data?.kind));
  await waitFor(() => expect(now().notSent(place)).toBe(true));
  expect(seen()).toEqual([['4,8', 'number']]);
});

test('taking a first report back leaves the row saying nothing', async () => {
  const { now, draft, seen } = await opened();
  act(() => now().save.mutate(draft));
  await waitFor(() => expect(now().last?.kind).toBe('saved'));
  act(() => now().last?.undo?.());
  await waitFor(() => expect(now().last?.kind).toBe('undone'));
  await waitFor(() => expect(seen()).toEqual([['', 'blank']]));
});
