import { addressOf, pathOf, whatOf } from './address.ts';
import { createAsk } from './ask.ts';
import { askBatch, type EnvelopeKind } from './batch.ts';
import { startDeadline, type Alarm } from './deadline.ts';
import { createGate, serviceOf } from './gate.ts';
import type { CallOptions, Graph } from './graph.ts';
import { readAll, readAllBatched } from './pages.ts';
import { initialScopes } from './scopes.ts';
import type { Fetch } from './send.ts';
import type { AskToken } from './token.ts';

/** What a Graph is made of. */
export type GraphParts = {
  /** The one origin that is sent a token, e.g. `https://graph.microsoft.com`. */
  readonly origin: string;
  readonly token: AskToken;
  readonly fetch?: Fetch;
  readonly clientRequestId?: () => string;
  readonly now: () => Date;
  /** Resolves after so many milliseconds; rejects when the signal is aborted. `pause` does it by the real clock. */
  readonly wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  readonly timeoutMs?: number;
  /** Rings when a call's time is up; by default the browser's timer. */
  readonly alarm?: Alarm;
  readonly online?: () => boolean;
};

/** Makes a Graph out of its parts. */
export function createGraph(parts: GraphParts): Graph {
  const { origin, now, wait, timeoutMs = 10_000, alarm } = parts;
  const { clientRequestId = () => crypto.randomUUID() } = parts;
  const gate = createGate(now);
  const ask = createAsk({
    origin,
    token: parts.token,
    fetch: parts.fetch ?? ((url, init) => fetch(url, init)),
    online: parts.online ?? (() => globalThis.navigator?.onLine !== false),
    now,
    wait,
    gate,
  });

  const one = async (
    method: string,
    path: string,
    headers: Headers,
    body?: unknown,
    options: CallOptions = {},
  ): Promise<unknown> => {
    const url = addressOf(origin, path);
    const reads = method === 'GET';
    const version = headers['If-Match'];
    const repeatable = reads || (version !== undefined && version !== '*');
    const services = [serviceOf(pathOf(origin, path))];
    const what = whatOf(method, pathOf(origin, path));
    const deadline = startDeadline(options.timeoutMs ?? timeoutMs, now, options.signal, alarm);
    const facts = { method, url, what, id: clientRequestId(), reads, repeatable, services, deadline, ...asking(options, !reads) };
    return (await ask(facts, headers, body).finally(deadline.end)).body;
  };

  const batch: Graph['batch'] = async (requests, options = {}) => {
    const deadline = startDeadline(options.timeoutMs ?? timeoutMs, now, options.signal, alarm);
    const url = addressOf(origin, '/v1.0/$batch');
    const writes = requests.some(({ method = 'GET' }) => method !== 'GET');
    const { token, ...asked } = asking(options, writes);
    const envelope = { method: 'POST', url, what: 'POST /v1.0/$batch', services: ['$batch'], deadline, ...asked };
    const send = (inner: readonly unknown[], kind: EnvelopeKind) =>
      ask({ ...envelope, ...kind, token: { ...token, ...kind.token }, id: clientRequestId() }, {}, { requests: inner });
    return askBatch(requests, { origin, gate, now, wait, deadline, signal: options.signal, send }).finally(deadline.end);
  };

  return {
    get: (path, options) =>
      one('GET', path, options?.eventual === true ? { ConsistencyLevel: 'eventual' } : {}, undefined, options),
    getAll: (path, options) => readAll(path, origin, (next) => one('GET', next, {}, undefined, options)),
    batch,
    batchAll: (paths, options) =>
      readAllBatched(paths, origin, (next) =>
        batch(
          next.map((path) => ({ path })),
          options,
        ),
      ),
    post: (path, body, options) => one('POST', path, {}, body ?? {}, options),
    patch: (path, version, body, options = {}) => {
      const prefer: Headers = options.representation === true ? { Prefer: 'return=representation' } : {};
      return one('PATCH', path, { 'If-Match': version, ...prefer }, body, options);
    },
    delete: async (path, version, options) => void (await one('DELETE', path, { 'If-Match': version }, undefined, options)),
  };
}

type Headers = Readonly<Record<string, string>>;

function asking({ scopes = [], interactive, signal, turn }: CallOptions, writes: boolean) {
  return { scopes: [...initialScopes, ...scopes], token: { interactive: interactive ?? writes }, signal, turn };
}
