import { createGraph } from '../../src/graph/createGraph.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { TokenOptions } from '../../src/graph/token.ts';

/** What a request brought. */
export type Seen = { readonly method: string; readonly url: string; readonly headers: Headers; readonly body: unknown };

/** What the foreign server does with the next request: an answer, a dropped line, half an answer, or nothing at all. */
export type Reply = ((seen: Seen) => Response | Promise<Response>) | 'drop' | 'cut' | 'hang';

/** A server of scripted answers, the last of them repeated, and a Graph of ours that asks it. The clock moves only when somebody waits. */
export type Situation = {
  readonly graph: Graph;
  readonly seen: readonly Seen[];
  /** Milliseconds waited for, in order. */
  readonly waits: readonly number[];
  /** What the tokens were asked with. */
  readonly tokens: readonly (TokenOptions & { readonly scopes: readonly string[] })[];
  /** Lets the time of the calls under way run out. */
  readonly timeUp: () => void;
};

export const origin = 'https://graph.microsoft.com';
export const start = new Date('2026-03-04T08:15:30Z');

/** A JSON answer. */
export const answer =
  (status: number, body?: unknown, headers: Record<string, string> = {}) =>
  (): Response =>
    new Response(body === undefined ? null : JSON.stringify(body), {
      status,
      headers: { 'Content-Type': 'application/json', 'request-id': 'r-1', ...headers },
    });

/** A refusal as Graph writes it. */
export const refuse = (status: number, code = '', headers: Record<string, string> = {}) =>
  answer(status, { error: { code, message: 'No.' } }, headers);

type Choices = {
  readonly online?: boolean;
  readonly token?: (scopes: readonly string[], options?: TokenOptions) => Promise<string>;
};

/** Sets up a server that gives these replies in turn. */
export function foreignGraph(replies: readonly Reply[], { online = true, token }: Choices = {}): Situation {
  let clock = start.getTime();
  const seen: Seen[] = [];
  const waits: number[] = [];
  const tokens: (TokenOptions & { scopes: readonly string[] })[] = [];
  const alarms = new Set<() => void>();
  const graph = createGraph({
    origin,
    token: (scopes, options = {}) => {
      tokens.push({ scopes, ...options });
      return token === undefined ? Promise.resolve(`token-${tokens.length}`) : token(scopes, options);
    },
    fetch: async (url, init) => {
      const reply = replies[Math.min(seen.length, replies.length - 1)];
      const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
      const request = { method: init.method ?? 'GET', url, headers: new Headers(init.headers), body };
      seen.push(request);
      if (reply === 'drop' || reply === undefined) throw new TypeError('Failed to fetch');
      if (reply === 'hang') return new Promise(() => {});
      if (reply === 'cut') return brokenOff();
      return reply(request);
    },
    clientRequestId: () => `00000000-0000-4000-8000-00000000000${tokens.length}`,
    now: () => new Date(clock),
    wait: (milliseconds, signal) => {
      waits.push(milliseconds);
      if (signal?.aborted) return Promise.reject(signal.reason as Error);
      const until = clock + milliseconds;
      return new Promise((resolve) => setImmediate(resolve)).then(() => void (clock = Math.max(clock, until)));
    },
    alarm: (_, ring) => {
      alarms.add(ring);
      return () => void alarms.delete(ring);
    },
    online: () => online,
  });
  return { graph, seen, waits, tokens, timeUp: () => alarms.forEach((ring) => ring()) };
}

/** The line breaks in the middle of the answer. */
function brokenOff(): Response {
  const body = new ReadableStream({
    start: (stream) => {
      stream.enqueue(new TextEncoder().encode('{"value": ['));
      stream.error(new TypeError('terminated'));
    },
  });
  return new Response(body, { status: 200, headers: { 'Content-Type': 'application/json' } });
}

/** What a call was refused with; a test that expects a refusal fails when there is none. */
export async function faultOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => 'no fault',
    (error: unknown) => (error instanceof Error && 'fault' in error ? error.fault : error),
  );
}
