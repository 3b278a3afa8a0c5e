import * as z from 'zod/mini';
import { GraphError, type GraphFault } from './GraphError.ts';
import { retryAfter } from './retryAfter.ts';

/** An answer that is not a success: of a call, or of one request in a batch. */
export type Refused = {
  readonly what: string;
  readonly status: number;
  readonly header: (name: string) => string | undefined;
  readonly body: unknown;
  readonly reads: boolean;
  /** A write that may have been carried out by an earlier attempt, or by this one. */
  readonly inDoubt: boolean;
};

/** Sorts a refusal by what the caller can do. Only status and code decide, never the message. */
export function refusal({ what, status, header, body, reads, inDoubt }: Refused, now: Date): GraphError {
  const { code, requestId } = told(body);
  const pause = retryAfter(header('retry-after'), now);
  return new GraphError(!reads && inDoubt ? 'uncertain' : faultOf(status, code, what, pause !== undefined), {
    status,
    code,
    requestId: header('request-id') ?? requestId,
    what,
    retryAfterSeconds: pause === undefined ? undefined : Math.ceil(pause / 1000),
    location: header('location'),
  });
}

/** These say nothing of whether a write was carried out. */
export const saysNothing = (status: number): boolean => status === 500 || status === 502 || status === 504;

const faults: Readonly<Record<number, GraphFault>> = {
  401: 'signedOut',
  403: 'forbidden',
  404: 'notFound',
  410: 'gone',
  412: 'changedMeanwhile',
  413: 'tooLarge',
  423: 'unavailable',
  429: 'throttled',
  500: 'unavailable',
  502: 'unavailable',
  504: 'unavailable',
  509: 'throttled',
};

function faultOf(status: number, code: string, what: string, saysWhen: boolean): GraphFault {
  if (status === 503) return saysWhen ? 'throttled' : 'unavailable';
  if (status === 409) {
    if (code === 'resourceModified') return 'changedMeanwhile';
    return code === 'nameAlreadyExists' || what.startsWith('POST') ? 'alreadyExists' : 'changedMeanwhile';
  }
  return faults[status] ?? 'unexpected';
}

const errorBody = z.looseObject({ error: z.looseObject({ code: z.optional(z.nullable(z.string())) }) });

function told(body: unknown): { readonly code: string; readonly requestId: string | undefined } {
  const parsed = errorBody.safeParse(body);
  if (!parsed.success) return { code: '', requestId: undefined };
  const { error } = parsed.data;
  const inner = Object.entries(error).find(([name]) => name.toLowerCase() === 'innererror')?.[1];
  const requestId: unknown = typeof inner === 'object' && inner !== null ? Reflect.get(inner, 'request-id') : undefined;
  return { code: error.code ?? '', requestId: typeof requestId === 'string' ? requestId : undefined };
}
