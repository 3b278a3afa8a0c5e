import { Client, ResponseType } from '@microsoft/microsoft-graph-client';
import { createBearer } from './bearer.ts';
import { Call, type CallFacts } from './Call.ts';
import type { Gate } from './gate.ts';
import { GraphError } from './GraphError.ts';
import { refusal } from './refusal.ts';
import { createRetry } from './retry.ts';
import { createSender, type Fetch } from './send.ts';
import { createSlots } from './slots.ts';
import { unanswered } from './unanswered.ts';
import { createWitness } from './witness.ts';
import type { AskToken } from './token.ts';

/** Calls under way at the same time. */
const inFlight = 4;

/** What asking leans on. */
export type AskParts = {
  readonly origin: string;
  readonly token: AskToken;
  readonly fetch: Fetch;
  readonly online: () => boolean;
  readonly now: () => Date;
  readonly wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  readonly gate: Gate;
};

/** A success, read to its end. */
export type Success = { readonly status: number; readonly body: unknown; readonly inDoubt: boolean };

/** Sends one call through graph-client, with our middleware chain. Rejects with a `GraphError`, or the caller's own abort reason. */
export type Ask = (facts: CallFacts, headers: Readonly<Record<string, string>>, body?: unknown) => Promise<Success>;

/** Builds the chain: bearer and claims, retry rules, sender. */
export function createAsk({ origin, token, fetch, online, now, wait, gate }: AskParts): Ask {
  const middleware = [
    createWitness(),
    createBearer(origin, token),
    createRetry({ gate, now, wait }),
    createSender(fetch, createSlots(inFlight), (services) => gate.opensAt(services) - now().getTime()),
  ];
  const client = Client.initWithMiddleware({ baseUrl: origin, middleware });

  const send = async (call: Call, headers: Readonly<Record<string, string>>, body: unknown): Promise<Response> => {
    const request = client.api('').headers(headers).middlewareOptions([call]).responseType(ResponseType.RAW);
    switch (call.facts.method) {
      case 'POST':
        return (await request.post(JSON.stringify(body))) as Response;
      case 'PATCH':
        return (await request.patch(JSON.stringify(body))) as Response;
      case 'DELETE':
        return (await request.delete()) as Response;
      default:
        return (await request.get()) as Response;
    }
  };

  return async (facts, headers, body) => {
    const { what, reads } = facts;
    if (!reads && !online()) throw new GraphError('offline', { status: 0, code: 'offline', what });
    const call = new Call(facts);
    const response = await send(call, { ...headers, 'client-request-id': facts.id }, body).catch((hidden: unknown) => {
      throw unanswered(call, call.failure ?? hidden);
    });
    const parsed = read(call.text);
    const header = (name: string) => response.headers.get(name) ?? undefined;
    if (!response.ok && !isThrottledBatch(response.status, parsed))
      throw refusal(
        { what, status: response.status, header, body: parsed.ok ? parsed.body : undefined, reads, inDoubt: call.inDoubt },
        now(),
      );
    if (!parsed.ok || (reads && parsed.body === undefined)) {
      throw new GraphError(reads ? 'malformed' : 'uncertain', {
        status: response.status,
        code: 'unreadable',
        requestId: header('request-id'),
        what,
      });
    }
    return { status: response.status, body: parsed.body, inDoubt: call.inDoubt };
  };
}

type Parsed = { readonly ok: true; readonly body: unknown } | { readonly ok: false };

function read(text: string): Parsed {
  if (text === '') return { ok: true, body: undefined };
  try {
    return { ok: true, body: JSON.parse(text) as unknown };
  } catch {
    return { ok: false };
  }
}

/** A batch with a throttled request in it may be reported as 424, with every answer in its body. */
function isThrottledBatch(status: number, parsed: Parsed): boolean {
  return status === 424 && parsed.ok && typeof parsed.body === 'object' && parsed.body !== null && 'responses' in parsed.body;
}
