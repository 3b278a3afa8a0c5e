import { spoiledContent } from '../faults/spoiledContent.ts';
import type { Trace } from './refusalAnswer.ts';
import type { Answer } from './route.ts';

/** Response headers that a browser may read, no others (graph-behaviour.md 0.7). */
export const exposedHeaders =
  'ETag, Location, Preference-Applied, Content-Range, request-id, client-request-id, ReadWriteConsistencyToken, SdkVersion, WWW-Authenticate, x-ms-client-gcc-tenant, Retry-After';

/** Content type of every JSON answer of Graph (graph-behaviour.md 0.1). */
export const jsonType = 'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';

const diagnostic = JSON.stringify({
  ServerInfo: { DataCenter: 'Norway East', Slice: 'E', Ring: '1', ScaleUnit: '001', RoleInstance: 'LOCAL365' },
});

/** An answer's JSON with its `@odata.context` first, as text; undefined when there is none. */
export function bodyText({ body, context }: Answer, origin: string): string | undefined {
  if (body === undefined) return undefined;
  return JSON.stringify(context === undefined ? body : { '@odata.context': `${origin}/v1.0/$metadata#${context}`, ...body });
}

/** An answer as Graph sends it, with the exact headers of graph-behaviour.md 0.1 and 0.7, and how many bytes its body has. */
export function toResponse(
  answer: Answer,
  origin: string,
  { requestId, clientRequestId, now }: Trace,
): { readonly response: Response; readonly size: number } {
  const text = bodyText(answer, origin);
  const content = text === undefined ? answer.bytes?.content : new TextEncoder().encode(text);
  const headers = new Headers({
    'access-control-allow-origin': '*',
    'access-control-expose-headers': exposedHeaders,
    'cache-control': 'no-cache',
    'client-request-id': clientRequestId,
    date: now.toUTCString(),
    'request-id': requestId,
    'strict-transport-security': 'max-age=31536000',
    vary: 'Origin',
    'x-ms-ags-diagnostic': diagnostic,
    ...(text === undefined ? {} : { 'content-type': jsonType, 'odata-version': '4.0' }),
    ...(answer.bytes === undefined ? {} : { 'content-type': answer.bytes.type }),
    ...(answer.spoiled === undefined ? {} : { 'x-local365-fault': answer.spoiled }),
    ...answer.headers,
  });
  const sent = content === undefined ? null : spoiledContent(content, answer.spoiled, headers);
  return { response: new Response(sent, { status: answer.status, headers }), size: content?.byteLength ?? 0 };
}

/** The answer to a browser that asks before it sends (CORS preflight). The list of what may be sent is [U]. */
export function preflightResponse(): Response {
  return new Response(null, {
    status: 200,
    headers: {
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, POST, PATCH, PUT, DELETE, OPTIONS',
      'access-control-allow-headers':
        'Authorization, Content-Type, Prefer, If-Match, ConsistencyLevel, client-request-id, SdkVersion, Retry-Attempt, x-local365-fault',
      'access-control-max-age': '600',
    },
  });
}
