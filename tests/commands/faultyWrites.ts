import { createTask } from '../../src/commands/createTask.ts';
import { loadMeasure } from '../../src/commands/changeMeasure.ts';
import { linkTask } from '../../src/commands/linkTask.ts';
import { saveMeasureStatus } from '../../src/commands/saveMeasureStatus.ts';
import { saveResult, saveResults } from '../../src/commands/saveResult.ts';
import { sendToPlanner } from '../../src/commands/sendToPlanner.ts';
import { hasHappened } from '../../src/commands/storedResult.ts';
import type { PlanId, UnitCode } from '../../src/domain/id.ts';
import type { Measure } from '../../src/domain/measure.ts';
import type { Period } from '../../src/domain/period.ts';
import type { Result } from '../../src/domain/result.ts';
import type { ResultDraft } from '../../src/domain/resultDraft.ts';
import type { Task } from '../../src/domain/task.ts';
import { loadUnitPage } from '../../src/queries/loadUnitPage.ts';
import type { Services } from '../../src/queries/services.ts';
import { parseTask } from '../../src/wire/plannerTask.ts';
import { storedOf } from '../../src/wire/storedOf.ts';

/** One write of the product, so that every fault can be tried on it. */
export type FaultyWrite = {
  readonly name: string;
  /** The request that writes. */
  readonly request: RegExp;
  /** Makes something new to write about, the `n`th of its kind. */
  readonly begin: (services: Services, n: number) => Promise<Attempt>;
};

/** `write` tells whether the person was told that it is done; `effects` how often the world has it. */
export type Attempt = { readonly write: () => Promise<boolean>; readonly effects: () => Promise<number> };

const planner = { scopes: ['Tasks.ReadWrite'] };
const planId = 'Kultur-plan-0000000000000001' as PlanId;
const resultPost = /^POST .*\/lists\/Resultater\/items$/;
const resultPatch = /^PATCH .*\/lists\/Resultater\/items\//;
const measurePatch = /^PATCH .*\/lists\/Tiltak\/items\//;

async function draftOf(services: Services, period: number, more: Partial<ResultDraft> = {}): Promise<ResultDraft> {
  const { indicators } = await loadUnitPage(services, 'KRS-KULTUR' as UnitCode);
  const indicator = indicators.find(({ states }) => states.length === 0);
  if (indicator === undefined) throw new Error('The seed has no indicator.');
  const nothing = { comment: undefined, before: undefined, onBehalfOf: undefined };
  const place = { indicator, unitCode: indicator.unitCode, period: String(period) as Period };
  return { ...place, text: '4,8', ...nothing, operationId: services.newId(), ...more };
}

async function rowsOf(services: Services, { indicator, period }: ResultDraft): Promise<readonly Result[]> {
  const { results } = await loadUnitPage(services, 'KRS-KULTUR' as UnitCode);
  return results.filter((each) => each.indicatorId === indicator.id && each.period === period);
}

async function savedResult(services: Services, draft: ResultDraft): Promise<Result> {
  const outcome = await saveResult(services, draft);
  if (outcome.kind !== 'saved') throw new Error(outcome.kind);
  return outcome.result;
}

async function newMeasure(services: Services, n: number): Promise<Measure> {
  const fields = {
    Title: `Tiltak ${n}`,
    Nokkel: `T-2031-${n}`,
    OperasjonId: services.newId(),
    EnhetKode: 'KRS-KULTUR',
    Status: 'I arbeid',
  };
  const made = await services.graph.post(`/v1.0/sites/${services.site}/lists/Tiltak/items`, { fields });
  return measureNow(services, storedOf(made)?.itemId ?? '');
}

async function measureNow(services: Services, itemId: string): Promise<Measure> {
  const measure = await loadMeasure(services, itemId);
  if (measure === undefined) throw new Error('The measure is gone.');
  return measure;
}

async function tasksNamed({ graph }: Services, title: string): Promise<readonly Task[]> {
  const items = await graph.getAll(`/v1.0/planner/plans/${planId}/tasks`, planner);
  return items.flatMap((item) => parseTask(item)?.task ?? []).filter((task) => task.title === title);
}

async function withTask(services: Services, n: number) {
  const made = await createTask(services, { measure: await newMeasure(services, n), planId });
  if (made.kind !== 'created') throw new Error(made.kind);
  return made;
}

/** The writes every fault is tried on. */
export const faultyWrites: readonly FaultyWrite[] = [
  {
    name: 'a first report',
    request: resultPost,
    begin: async (services, n) => {
      const draft = await draftOf(services, 2100 + n);
      return {
        write: async () => (await saveResult(services, draft)).kind === 'saved',
        effects: async () => (await rowsOf(services, draft)).length,
      };
    },
  },
  {
    name: 'a correction',
    request: resultPatch,
    begin: async (services, n) => {
      const before = await savedResult(services, await draftOf(services, 2200 + n));
      const draft = await draftOf(services, 2200 + n, { before, text: '5,0' });
      return {
        write: async () => (await saveResult(services, draft)).kind === 'saved',
        effects: async () => Number(await hasHappened(services, before, draft.operationId)),
      };
    },
  },
  {
    name: 'two reports in one batch',
    request: /^POST .*\/\$batch$/,
    begin: async (services, n) => {
      const drafts = [await draftOf(services, 2300 + n), await draftOf(services, 2400 + n)];
      return {
        write: async () =>
          (await saveResults(services, drafts)).every((each) => !(each instanceof Error) && each.kind === 'saved'),
        effects: async () => {
          const rows = await Promise.all(drafts.map((draft) => rowsOf(services, draft)));
          return Math.max(...rows.map(({ length }) => length)) > 1 ? 2 : Math.min(...rows.map(({ length }) => length));
        },
      };
    },
  },
  {
    name: "a measure's status",
    request: measurePatch,
    begin: async (services, n) => {
      const measure = await newMeasure(services, n);
      return {
        write: async () =>
          (await saveMeasureStatus(services, { measure, status: 'implemented', task: undefined })).kind === 'saved',
        effects: async () => Number((await measureNow(services, measure.stored.itemId)).status === 'implemented'),
      };
    },
  },
  {
    name: 'a new task in Planner',
    request: /^POST \/v1.0\/planner\/tasks$/,
    begin: async (services, n) => {
      const measure = await newMeasure(services, n);
      return {
        write: async () => ['created', 'alreadyLinked'].includes((await createTask(services, { measure, planId })).kind),
        effects: async () => (await tasksNamed(services, measure.title)).length,
      };
    },
  },
  {
    name: 'a link from a measure to a task',
    request: measurePatch,
    begin: async (services, n) => {
      const { task } = await withTask(services, n);
      const measure = await newMeasure(services, 500 + n);
      return {
        write: async () => (await linkTask(services, measure, task)).kind === 'saved',
        effects: async () => Number((await measureNow(services, measure.stored.itemId)).task?.taskId === task.id),
      };
    },
  },
  {
    name: 'a share done told to Planner',
    request: /^PATCH \/v1.0\/planner\/tasks\//,
    begin: async (services, n) => {
      const { task, measure } = await withTask(services, n);
      return {
        write: () => sendToPlanner(services, measure, task, 100).then(() => true),
        effects: async () => Number((await tasksNamed(services, measure.title))[0]?.percentComplete === 100),
      };
    },
  },
];
