// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { createTask } from '../../src/commands/createTask.ts';
import { useTaskSync } from '../../src/commands/useTaskSync.ts';
import type { PlanId, UnitCode } from '../../src/domain/id.ts';
import { planTaskSync } from '../../src/domain/taskSync.ts';
import { createQueryClient } from '../../src/queries/createQueryClient.ts';
import { loadUnitPage } from '../../src/queries/loadUnitPage.ts';
import { ServicesContext } from '../../src/queries/services.ts';
import { useTasks } from '../../src/queries/tasks.ts';
import { useUnitPage } from '../../src/queries/unitPage.ts';
import { openFaultyTenant } from './faultyTenant.ts';
import { smallSeed } from './smallSeed.ts';

const kultur = 'KRS-KULTUR' as UnitCode;
const planId = 'Kultur-plan-0000000000000001' as PlanId;
const rowChange = /^POST .*\$batch/;

/** A page on which a measure's task has been ticked in Planner, seen by one person. */
async function opened(personKey: string) {
  const tenant = await openFaultyTenant({ seed: smallSeed(), pageSize: 50 });
  const leader = tenant.servicesOf('leader');
  const { measures } = await loadUnitPage(leader, kultur);
  const measure = measures.find(({ status, task }) => status === 'inProgress' && task === undefined);
  if (measure === undefined) throw new Error('The seed has no such measure.');
  const made = await createTask(leader, { measure, planId });
  if (made.kind !== 'created') throw new Error(made.kind);
  const path = `/v1.0/planner/tasks/${made.task.id}`;
  await leader.graph.patch(path, made.task.version, { percentComplete: 100 }, { scopes: ['Tasks.ReadWrite'] });
  const services = tenant.servicesOf(personKey);
  const cache = createQueryClient();
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={cache}>
      <ServicesContext value={services}>{children}</ServicesContext>
    </QueryClientProvider>
  );
  const { result } = renderHook(
    () => {
      const page = useUnitPage(kultur);
      const { plans } = useTasks([planId]);
      const steps = planTaskSync(page.measures, plans?.flatMap(({ tasks }) => tasks) ?? [], new Set(plans ? [planId] : []));
      return { status: page.measures.find(({ id }) => id === measure.id)?.status, sync: useTaskSync(kultur, steps) };
    },
    { wrapper },
  );
  return { ...tenant, seen: () => result.current, measure };
}

test('what Planner says is stored as it is read, once', async () => {
  const { seen, servicesOf, measure, network } = await opened('leader');
  await waitFor(() => expect(seen()?.status).toBe('implemented'));
  const { measures } = await loadUnitPage(servicesOf('administrator'), kultur);
  expect(measures.find(({ id }) => id === measure.id)).toMatchObject({ status: 'implemented', task: { agreedPercent: 100 } });
  expect(seen().sync).toMatchObject({ refusal: undefined, unstored: [] });
  expect(network.requests.filter((request) => rowChange.test(request)).length).toBeLessThan(12);
});

test('a row that will not take it is tried once, and the refusal is told', async () => {
  const { seen, network } = await opened('employee');
  await waitFor(() => expect(seen()?.sync.refusal?.kind).toBe('readOnly'));
  const asked = network.requests.length;
  await waitFor(() => expect(seen().sync.storing).toBe(false));
  expect(seen().status).toBe('inProgress');
  expect(network.requests.length - asked).toBeLessThan(4);
});
