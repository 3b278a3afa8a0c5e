import * as z from 'zod/mini';
import { withinBatch } from './address.ts';
import type { BatchRequest } from './graph.ts';

/** One request as it stands in the body of a batch. */
export function innerRequest(origin: string, id: string, request: BatchRequest): unknown {
  const { method = 'GET', path, version, body, representation } = request;
  const sent = body ?? (method === 'POST' ? {} : undefined); // an empty POST still has a body in a batch
  const headers = {
    ...(sent === undefined ? {} : { 'Content-Type': 'application/json' }),
    ...(version === undefined ? {} : { 'If-Match': version }),
    ...(representation === true ? { Prefer: 'return=representation' } : {}),
  };
  return {
    id,
    method,
    url: withinBatch(origin, path),
    ...(Object.keys(headers).length === 0 ? {} : { headers }),
    ...(sent === undefined ? {} : { body: sent }),
  };
}

/** One answer out of the body of a batch. */
export type InnerResponse = {
  readonly status: number;
  readonly header: (name: string) => string | undefined;
  readonly body: unknown;
};

const envelope = z.looseObject({ responses: z.array(z.unknown()) });
const inner = z.looseObject({
  id: z.string(),
  status: z.number(),
  headers: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
  body: z.optional(z.unknown()),
});

/** The answers by the ids of their requests; they come in any order, and what cannot be read is not there. */
export function innerResponses(body: unknown): ReadonlyMap<string, InnerResponse> {
  const parsed = envelope.safeParse(body);
  const responses = new Map<string, InnerResponse>();
  for (const each of parsed.success ? parsed.data.responses : []) {
    const response = inner.safeParse(each);
    if (!response.success) continue;
    const { id, status, headers, body: content } = response.data;
    const byName = new Map(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]));
    responses.set(id, { status, header: (name) => byName.get(name), body: content });
  }
  return responses;
}

/** The version of a thing: in its body, else in the header. */
export function versionOf({ body, header }: InnerResponse): string | undefined {
  const written: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, '@odata.etag') : undefined;
  return typeof written === 'string' ? written : header('etag');
}
