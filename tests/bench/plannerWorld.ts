import type { MeasureId, PlanId, TaskId } from '../../src/domain/id.ts';
import type { Measure, MeasureStatus } from '../../src/domain/measure.ts';
import { createLocal365 } from '../../src/local365/local365.ts';
import { kristiansundSeed } from '../../src/local365/seed/kristiansund.ts';
import type { PlanSeed, TenantSeed } from '../../src/local365/seed/tenantSeed.ts';
import { measureRow } from '../../src/wire/measureRow.ts';
import { parseRows } from '../../src/wire/parseRows.ts';
import { virtualTime, type VirtualTime } from './virtualTime.ts';

/** Two thousand tiltak with their tasks in ten plans, of which fifty have moved, behind a network that throttles one in ten. */
export type PlannerWorld = {
  readonly time: VirtualTime;
  readonly site: string;
  readonly personId: string;
  readonly plans: readonly PlanId[];
  readonly fetch: typeof fetch;
  readonly token: (scopes: readonly string[]) => Promise<string>;
  readonly exchanges: () => number;
  /** The measures as they stand in the list now; straight from the tenant, at no cost. */
  readonly measures: () => Promise<readonly Measure[]>;
  /** The share done of every task as it stands now, at no cost. */
  readonly tasks: () => Promise<ReadonlyMap<string, number>>;
  readonly close: () => void;
};

const [planCount, tasksInPlan, moved] = [10, 200, 50];
const latency = 100;
const padded = (text: string, number: number) => `${text}${String(number).padStart(28 - text.length, '0')}`;
const planId = (plan: number) => padded('Bench-plan-', plan) as PlanId;
const taskId = (number: number) => padded('Bench-task-', number) as TaskId;
const total = planCount * tasksInPlan;
/** Every fortieth has moved; three of five in Planner, where leaders work, and the others in the list. */
const movedIn = (number: number) => (number % (total / moved) !== 0 ? undefined : number % 200 < 120 ? 'planner' : 'list');

/** Opens one. Of what is asked of it (in a batch or alone) every tenth is 429 once, and of the changes every fiftieth 412 once. */
export async function openPlannerWorld(): Promise<PlannerWorld> {
  const time = virtualTime(new Date('2026-11-22T08:00:00Z'));
  const local = await createLocal365({ seed: seedOf(), now: () => new Date(time.now()) });
  const site = kristiansundSeed().sites[0]?.id ?? '';
  let [exchanges, asked, changes] = [0, 0, 0];
  const strike = (method: string): 412 | 429 | undefined => {
    asked += 1;
    if (asked % 10 === 0) return 429;
    if (method !== 'PATCH') return undefined;
    changes += 1;
    return changes % 50 === 0 ? 412 : undefined;
  };
  const refused = (status: 412 | 429) => ({
    status,
    headers: { 'Content-Type': 'application/json', ...(status === 429 ? { 'Retry-After': '1' } : {}) },
    body: { error: { code: status === 429 ? 'TooManyRequests' : 'preconditionFailed', message: '' } },
  });
  const there = async (request: Request): Promise<Response> => {
    if (!request.url.endsWith('/$batch')) {
      const status = strike(request.method);
      if (status === undefined) return local.fetch(request);
      const { body, headers } = refused(status);
      return new Response(JSON.stringify(body), { status, headers });
    }
    const { requests } = (await request.clone().json()) as { requests: { id: string; method: string }[] };
    const struck = requests.flatMap(({ id, method }) => {
      const status = strike(method);
      return status === undefined ? [] : [{ id, ...refused(status) }];
    });
    const ids = new Set(struck.map(({ id }) => id));
    const through = requests.filter(({ id }) => !ids.has(id));
    const answer = await local.fetch(new Request(request, { method: 'POST', body: JSON.stringify({ requests: through }) }));
    const { responses } = through.length === 0 ? { responses: [] } : ((await answer.json()) as { responses: object[] });
    return Response.json({ responses: [...responses, ...struck] });
  };
  const tokens = new Map<string, Promise<string>>();
  const token = (scopes: readonly string[]) => {
    const key = scopes.join(' ');
    const made = tokens.get(key) ?? local.tokenFor('leader', scopes);
    tokens.set(key, made);
    return time.busy(made);
  };
  const truth = (path: string, scopes: readonly string[]) => time.busy(pagesOf(path, scopes));
  const pagesOf = async (path: string, scopes: readonly string[]) => {
    const items: unknown[] = [];
    for (let next: string | undefined = `https://graph.microsoft.com/v1.0${path}`; next !== undefined;) {
      const headers = { authorization: `Bearer ${await local.tokenFor('leader', scopes)}` };
      const page = (await (await local.fetch(new Request(next, { headers }))).json()) as {
        value: unknown[];
        '@odata.nextLink'?: string;
      };
      items.push(...page.value);
      next = page['@odata.nextLink'];
    }
    return items;
  };
  return {
    time,
    site,
    personId: kristiansundSeed().people.find(({ key }) => key === 'leader')?.id ?? '',
    plans: Array.from({ length: planCount }, (_, plan) => planId(plan)),
    token,
    exchanges: () => exchanges,
    fetch: async (input, init) => {
      exchanges += 1;
      const request = new Request(input, init);
      await time.wait(latency / 2);
      const response = await time.busy(there(request));
      await time.wait(latency / 2);
      return response;
    },
    measures: async () => {
      const items = await truth(`/sites/${site}/lists/Tiltak/items?$expand=fields&$top=5000`, ['Sites.Selected']);
      return parseRows(measureRow, items).rows.filter(({ id }) => id.startsWith('B-'));
    },
    tasks: async () => {
      const tasks = new Map<string, number>();
      for (let plan = 0; plan < planCount; plan += 1)
        for (const task of await truth(`/planner/plans/${planId(plan)}/tasks`, ['Tasks.ReadWrite'])) {
          const { id, percentComplete } = task as { id: string; percentComplete: number };
          tasks.set(id, percentComplete);
        }
      return tasks;
    },
    close: () => local.close(),
  };
}

const done = 'Innført';
const working = 'I arbeid';

function seedOf(): TenantSeed {
  const seed = kristiansundSeed({
    measures: Array.from({ length: total }, (_, number) => ({
      Title: `Tiltak ${number}`,
      Nokkel: `B-${number}` as MeasureId,
      OperasjonId: `bench-${number}`,
      EnhetKode: 'KRS-KULTUR',
      Status: movedIn(number) === 'list' ? done : working,
      OppgaveId: taskId(number),
      PlanId: planId(Math.floor(number / tasksInPlan)),
      AvtaltProsent: 50,
    })),
  });
  const group = seed.plans[0]?.groupId ?? '';
  const plans = Array.from({ length: planCount }, (_, plan): PlanSeed => {
    const bucket = padded('Bench-bucket-', plan);
    const tasks = Array.from({ length: tasksInPlan }, (_each, index) => {
      const number = plan * tasksInPlan + index;
      return {
        id: taskId(number),
        bucketId: bucket,
        title: `Tiltak ${number}`,
        percentComplete: movedIn(number) === 'planner' ? 100 : 50,
      };
    });
    return { id: planId(plan), groupId: group, title: `Plan ${plan}`, buckets: [{ id: bucket, name: 'Å gjøre' }], tasks };
  });
  return { ...seed, plans: [...seed.plans, ...plans] };
}

/** How many measures and tasks say the same in the end, and how many were to be brought together. */
export async function agreementOf(
  world: PlannerWorld,
): Promise<{ readonly agree: number; readonly total: number; readonly moved: number }> {
  const [measures, tasks] = [await world.measures(), await world.tasks()];
  const percent: Readonly<Record<MeasureStatus, number>> = { notStarted: 0, inProgress: 50, implemented: 100, cancelled: 0 };
  const agree = measures.filter(({ task, status }) => task !== undefined && tasks.get(task.taskId) === percent[status]);
  return { agree: agree.length, total: measures.length, moved };
}
