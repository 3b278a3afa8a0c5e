import { readBatch } from './readBatch.ts';
import type { BatchMember } from './readBatch.ts';
import { Refusal } from './Refusal.ts';
import { refusalAnswer, refusalOf } from './refusalAnswer.ts';
import type { Trace } from './refusalAnswer.ts';
import { ok } from './route.ts';
import type { Answer, GraphRequest } from './route.ts';
import type { Settings } from './settings.ts';
import { bodyText, jsonType } from './toResponse.ts';

type BatchParts = {
  readonly settings: Settings;
  readonly trace: Trace;
  readonly answerOne: (request: GraphRequest) => Promise<Answer>;
};

/**
 * Answers `POST /$batch` (graph-behaviour.md 0.9): each member stands for itself, a failed dependency is 424.
 *
 * Graph promises no order of the answers, so they come in the opposite one. A member that a fault has spoiled spoils the whole.
 */
export async function answerBatch(request: GraphRequest, { settings, trace, answerOne }: BatchParts): Promise<Answer> {
  try {
    if (request.method !== 'POST') throw new Refusal('methodNotAllowed');
    const statusById = new Map<string, number>();
    const responses: object[] = [];
    let spoiled: string | undefined;
    for (const member of readBatch(request)) {
      const stopped = member.dependsOn.some((id) => (statusById.get(id) ?? 424) >= 400);
      const answer = stopped ? refusalAnswer(new Refusal('batchDependency'), trace) : await answerOne(member.request);
      spoiled ??= answer.spoiled;
      statusById.set(member.id.toLowerCase(), answer.status);
      responses.unshift(memberAnswer(member, answer, request.url.origin));
    }
    const throttled = [...statusById.values()].includes(429);
    const status = throttled ? settings.throttledBatch : 200;
    return { ...ok({ responses }), status, ...(spoiled === undefined ? {} : { spoiled }) };
  } catch (error) {
    if (error instanceof Refusal) return refusalAnswer(refusalOf(error), trace);
    throw error;
  }
}

function memberAnswer({ id }: BatchMember, answer: Answer, origin: string): object {
  const text = bodyText(answer, origin);
  const headers: Record<string, string> = {
    'Cache-Control': 'no-cache',
    ...(text === undefined ? {} : { 'OData-Version': '4.0', 'Content-Type': jsonType }),
    ...(answer.bytes === undefined ? {} : { 'Content-Type': answer.bytes.type }),
    ...Object.fromEntries(Object.entries(answer.headers ?? {}).map(([name, value]) => [headerName(name), value])),
  };
  const body = text === undefined ? bytesText(answer) : (JSON.parse(text) as unknown);
  return { id, status: answer.status, headers, ...(body === undefined ? {} : { body }) };
}

/** Bytes stand as base64 in a batch. */
const bytesText = ({ bytes }: Answer) => (bytes === undefined ? undefined : Buffer.from(bytes.content).toString('base64'));

const headerName = (name: string) =>
  name === 'etag' ? 'ETag' : name.replace(/(^|-)([a-z])/g, (_, dash: string, letter: string) => dash + letter.toUpperCase());
