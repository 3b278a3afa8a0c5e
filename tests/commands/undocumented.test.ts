import { describe, expect, test } from 'vitest';
import { createTask } from '../../src/commands/createTask.ts';
import { saveResult } from '../../src/commands/saveResult.ts';
import type { PlanId, UnitCode } from '../../src/domain/id.ts';
import type { Period } from '../../src/domain/period.ts';
import type { Settings } from '../../src/local365/graph/settings.ts';
import { defaultPlannerSettings } from '../../src/local365/graph/planner/plannerSettings.ts';
import { loadUnitPage } from '../../src/queries/loadUnitPage.ts';
import { openFaultyTenant } from './faultyTenant.ts';

const kultur = 'KRS-KULTUR' as UnitCode;
const period = '2026' as Period;

/** Every switch for what Microsoft has documented nowhere, thrown both ways: the product must do the same whatever the tenant does. */
const switches: readonly Partial<Settings>[] = [
  { siteTimeZone: 'Europe/Oslo' },
  { siteTimeZone: 'America/Los_Angeles' },
  { dateOffsets: 'believed' },
  { dateOffsets: 'ignored' },
  { datesOnCreate: 'right' },
  { datesOnCreate: 'shifted' },
  { fieldsOnCreate: true },
  { fieldsOnCreate: false },
  { numericLookupIds: 'accepted' },
  { numericLookupIds: 'refused' },
  { modifiedItem: 'resourceModified' },
  { modifiedItem: 'itemModifiedNotAllowed' },
  { modifiedItem: 'itemModifiedConflict' },
  { duplicateValue: 409 },
  { duplicateValue: 400 },
  { resync: 'apply' },
  { resync: 'upload' },
  { emptyLastPage: false },
  { emptyLastPage: true },
  { throttledBatch: 200 },
  { throttledBatch: 424 },
  { planner: { ...defaultPlannerSettings, detailsDelay: 0 } },
  { planner: { ...defaultPlannerSettings, detailsDelay: 5_000 } },
];

describe.each(switches.map((settings) => [JSON.stringify(settings).slice(0, 60), settings] as const))('[U] %s', (_, settings) => {
  test('a unit is read, a result is reported once, a second leader meets the first, and a tiltak gets its task', async () => {
    const { servicesOf } = await openFaultyTenant({ settings, pageSize: 50 });
    const [leader, deputy] = [servicesOf('leader'), servicesOf('deputy')];
    const page = await loadUnitPage(leader, kultur);
    expect(page.missing).toEqual([]);
    const indicator = page.indicators.find(({ id }) => id === 'demo-2026-kultur-01');
    const measure = page.measures.find(({ id }) => id === 'T-2026-002');
    if (indicator === undefined || measure === undefined) throw new Error('The seed has changed.');
    const draft = { indicator, unitCode: kultur, onBehalfOf: undefined, period, comment: undefined, before: undefined };

    const saved = await saveResult(leader, { ...draft, text: '81 %', operationId: '10000000-0000-4000-8000-000000000001' });
    expect(saved).toMatchObject({ kind: 'saved', result: { text: '81 %' } });
    const second = await saveResult(deputy, { ...draft, text: '75 %', operationId: '10000000-0000-4000-8000-000000000002' });
    expect(second).toMatchObject({ kind: 'conflict', theirs: { text: '81 %' } });
    if (second.kind !== 'conflict') return;
    const change = { ...draft, before: second.theirs };
    await saveResult(leader, { ...change, text: '82 %', operationId: '10000000-0000-4000-8000-000000000003' });
    const late = await saveResult(deputy, { ...change, text: '70 %', operationId: '10000000-0000-4000-8000-000000000004' });
    expect(late).toMatchObject({ kind: 'conflict', theirs: { text: '82 %' } });

    const created = await createTask(leader, { measure, planId: 'Kultur-plan-0000000000000001' as PlanId });
    expect(created.kind).toBe('created');
    const after = await loadUnitPage(leader, kultur);
    expect(after.results.filter(({ indicatorId, period: of }) => indicatorId === indicator.id && of === period)).toHaveLength(1);
    expect(after.measures.find(({ id }) => id === measure.id)?.task).toBeDefined();
  });
});
