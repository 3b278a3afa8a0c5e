import type { PartsDraft } from '../domain/partsDraft.ts';
import type { Answer } from '../graph/graph.ts';
import type { Services } from '../queries/services.ts';
import { answersRequest } from './partRequests.ts';
import { loadStoredResult } from './storedResult.ts';

/**
 * Where the result's row had changed since it was seen (412): how many answered goes on top of what others have said of it. Where they have said
 * how many too, theirs stands, and the refusal with it.
 */
export async function answersOnTop(services: Services, draft: PartsDraft, told: Answer): Promise<Answer> {
  const seen = draft.result;
  if (told.ok || seen === undefined || told.error.fault !== 'changedMeanwhile') return told;
  const now = await loadStoredResult(services, draft, seen.stored.itemId).catch(() => undefined);
  if (now === undefined) return told;
  const { result } = now;
  const again = answersRequest(services, { ...draft, result });
  if (again === undefined) return { ok: true, body: undefined, version: result.stored.version };
  if (result.answers !== seen.answers) return told;
  const [answer] = await services.graph.batch([again]);
  return answer ?? told;
}
