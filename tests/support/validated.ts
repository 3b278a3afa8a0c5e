import { appendFileSync } from 'node:fs';
import { graphContract, hasContract } from '../contract/graphContract.ts';
import type { AnswerSeen } from '../contract/graphContract.ts';

type Fetch = (request: Request) => Promise<Response>;

/**
 * Stands in front of a pretend Graph and holds every answer against Microsoft's contract; a breach rejects.
 *
 * Answers that a fault has spoiled on purpose are let through. Without the contract beside the repository it does nothing.
 */
export function validated(fetch: Fetch): Fetch {
  if (!hasContract) return fetch;
  return async (request) => {
    const asked = request.clone();
    const response = await fetch(request);
    if (request.method === 'OPTIONS' || response.headers.has('x-local365-fault')) return response;
    const seen = await answersIn(asked, response.clone());
    const countFile = process.env['CONTRACT_COUNT_FILE'];
    if (countFile !== undefined) appendFileSync(countFile, '.'.repeat(seen.length));
    const breaches = seen.flatMap((answer) =>
      graphContract()
        .breachesOf(answer)
        .map((breach) => `${answer.method} ${answer.path} ${answer.status}: ${breach}`),
    );
    if (breaches.length > 0) throw new Error(`Not Graph's contract:\n${breaches.join('\n')}`);
    return response;
  };
}

async function answersIn(request: Request, response: Response): Promise<readonly AnswerSeen[]> {
  const { pathname, search } = new URL(request.url);
  const path = pathname.replace(/^\/v1\.0/, '') + search;
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  const body: unknown = isJson ? JSON.parse(text) : text === '' ? undefined : text;
  const own: AnswerSeen = { method: request.method, path, status: response.status, body };
  if (path !== '/$batch' || (!response.ok && response.status !== 424)) return [own];
  const { requests } = (await request.json()) as { requests: { id: string; method: string; url: string }[] };
  const { responses } = body as { responses: { id: string; status: number; body?: unknown }[] };
  return responses.map(({ id, status, body: memberBody }) => {
    const member = requests.find((each) => each.id === id);
    if (member === undefined) throw new Error(`The batch was not asked for ${id}.`);
    return { method: member.method, path: `/${member.url.replace(/^\/+/, '')}`, status, body: memberBody };
  });
}
