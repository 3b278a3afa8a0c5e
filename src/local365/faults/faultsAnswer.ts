import type { FaultRule, Faults } from './faults.ts';

/** The host page's own way to the faults: GET lists the rules, POST adds one, DELETE clears them. */
export async function faultsAnswer(faults: Faults, request: Request): Promise<Response> {
  if (request.method === 'DELETE') faults.clear();
  if (request.method === 'POST') faults.add((await request.json()) as FaultRule);
  return Response.json(faults.rules(), { headers: { 'cache-control': 'no-store' } });
}
