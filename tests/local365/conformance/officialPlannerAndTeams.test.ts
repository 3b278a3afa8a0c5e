import { describe, expect, test } from 'vitest';
import { contractFile, hasContract } from '../../contract/graphContract.ts';
import { idOf, kulturPlan, kulturTask, kulturTeam, officeTenant } from '../graph/officeTenant.ts';

type Example = { readonly operation: string; readonly body: object | null; readonly doc: string };

const examples: readonly Example[] = hasContract ? contractFile('graph/graph-doc-requests.json').examples : [];
const ours = examples.filter(({ operation, body }) => body !== null && / \/(planner|teams|users)\//.test(operation));
const general = '19:kultur-generelt@thread.tacv2';

/** Examples that are understood and refused: what only an application may do, and what is not built. */
const refusals: readonly { readonly status: number; readonly has: (operation: string, body: string) => boolean }[] = [
  { status: 403, has: (operation) => operation.startsWith('PATCH /teams/') },
  { status: 403, has: (_, body) => body.includes('"from"') },
  { status: 501, has: (_, body) => body.includes('"hostedContents"') },
];

/** The example with people, teams and plans that are in this tenant. */
function moved(text: string, bucket: string): string {
  return text
    .replaceAll(/ebf3b108-5234-4e22-b93d-656d7dae5874|68a3e365-f7d9-4a56-b499-24332a9cc572/g, kulturTeam)
    .replaceAll(/fbab97d0-4932-4511-b675-204639209557|ef1c916a-3135-4417-ba27-8eb7bd084193/g, idOf('employee'))
    .replaceAll('569363e2-4e49-4661-87f2-16f245c5d66a', idOf('employee'))
    .replaceAll('19:0b50940236084d258c97b21bd01917b0@thread.skype', general)
    .replaceAll('xqQg5FS2LkCp935s-FIFm2QAFkHM', kulturPlan)
    .replaceAll('hsOf2dhOJkqyYYZEtdzDe2QAIUCR', bucket);
}

describe.skipIf(!hasContract)('3 [D] the documentation’s requests to Planner and Teams', () => {
  test.each(ours.map((example, index) => [index, `${example.operation} (${example.doc})`, example] as const))(
    '%i %s is understood',
    async (_, __, { operation, body }) => {
      const { ask, get } = await officeTenant({
        teams: {
          ambiguousApp: false,
          activityTypes: {
            pendingFinanceApprovalRequests: ['pendingRequestCount'],
            reservationUpdated: ['reservationId', 'currentSlot'],
            deploymentApprovalRequired: ['deploymentId'],
            taskCreated: ['taskId'],
          },
        },
      });
      const [method = '', template = ''] = operation.split(' ');
      const buckets = (await get(`/planner/plans/${kulturPlan}/buckets`)).body.value;
      const messages = `/teams/${kulturTeam}/channels/${encodeURIComponent(general)}/messages`;
      const first = (await ask('POST', messages, { body: { content: 'Hei' } })).body.id;
      const path = template
        .replace('{plannerPlan-id}', kulturPlan)
        .replace('{plannerTask-id}', kulturTask)
        .replace('{plannerBucket-id}', buckets[0].id)
        .replace('{team-id}', kulturTeam)
        .replace('{channel-id}', encodeURIComponent(general))
        .replace('{chatMessage-id}', first)
        .replace('{user-id}', idOf('employee'));
      const etag = method === 'PATCH' && path.startsWith('/planner') ? (await get(path)).body['@odata.etag'] : undefined;
      const headers = etag === undefined ? {} : { 'if-match': etag };
      const { status } = await ask(method, path, JSON.parse(moved(JSON.stringify(body), buckets[0].id)), { headers });
      expect(refusals.find(({ has }) => has(operation, JSON.stringify(body)))?.status ?? 200).toBe(
        Math.floor(status / 100) === 2 ? 200 : status,
      );
    },
  );
});
