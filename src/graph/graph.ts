import { addressOf, pathOf, whatOf } from './address.ts';
import { createAsk } from './ask.ts';
import { askBatch, batchSize, type EnvelopeKind } from './batch.ts';
import { startDeadline, type Alarm } from './deadline.ts';
import { createGate, serviceOf } from './gate.ts';
import type { GraphError } from './GraphError.ts';
import { readAll, readAllBatched } from './pages.ts';
import { initialScopes } from './scopes.ts';
import type { Fetch } from './send.ts';
import type { AskToken } from './token.ts';

/** What a single call may say beyond its path. */
export type CallOptions = {
  /** Scopes needed beyond the initial ones. */
  readonly scopes?: readonly string[] | undefined;
  /** Whether a consent dialog may be shown: by default for writes, not for reads. */
  readonly interactive?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds the call may take, retries included; the time a token takes is not counted. */
  readonly timeoutMs?: number | undefined;
};

/** One request of a batch. `version` is sent as If-Match; without it a PATCH or DELETE is never sent twice. */
export type BatchRequest = {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly version?: string | undefined;
  readonly body?: unknown;
  /** Ask for the changed thing in return (`Prefer: return=representation`). */
  readonly representation?: boolean;
};

/** Graph's answer to one request of a batch: each stands for itself. */
export type Answer =
  | { readonly ok: true; readonly body: unknown; readonly version: string | undefined }
  | { readonly ok: false; readonly error: GraphError };

/** All pages of one collection, or why they could not be had. */
export type PagesAnswer =
  { readonly ok: true; readonly items: readonly unknown[] } | { readonly ok: false; readonly error: GraphError };

/**
 * Asks Graph in the person's own name.
 *
 * Paths begin with `/v1.0/`. A refusal is a `GraphError`; an aborted call rejects with the signal's own
 * reason. Bodies are `unknown`: `wire` reads them.
 */
export type Graph = {
  readonly get: (path: string, options?: CallOptions) => Promise<unknown>;
  /** Every item of every page, in order. */
  readonly getAll: (path: string, options?: CallOptions) => Promise<readonly unknown[]>;
  /** Answers in the order of the requests; rejects only when the caller aborts. */
  readonly batch: (requests: readonly BatchRequest[], options?: CallOptions) => Promise<readonly Answer[]>;
  /** All pages of several collections: the first pages in one exchange, the next ones in another. */
  readonly batchAll: (paths: readonly string[], options?: CallOptions) => Promise<readonly PagesAnswer[]>;
  /** Never sent twice unless Graph said it did nothing with the first. */
  readonly post: (path: string, body: unknown, options?: CallOptions) => Promise<unknown>;
  /** Changes what still has this version; `*` is unconditional. The changed thing, or undefined where Graph answers 204. */
  readonly patch: (
    path: string,
    version: string,
    body: unknown,
    options?: CallOptions & { readonly representation?: boolean },
  ) => Promise<unknown>;
  readonly delete: (path: string, version: string, options?: CallOptions) => Promise<void>;
};

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

  const chunk = async (requests: readonly BatchRequest[], options: CallOptions): Promise<readonly Answer[]> => {
    const deadline = startDeadline(options.timeoutMs ?? timeoutMs, now, options.signal, alarm);
    const url = addressOf(origin, '/v1.0/$batch');
    const writes = requests.some(({ method = 'GET' }) => method !== 'GET');
    const { token, ...asked } = asking(options, writes);
    const envelope = { method: 'POST', url, what: 'POST /v1.0/$batch', services: ['$batch'], deadline, ...asked };
    const send = (inner: readonly unknown[], kind: EnvelopeKind) =>
      ask({ ...envelope, ...kind, token: { ...token, ...kind.token }, id: clientRequestId() }, {}, { requests: inner });
    return askBatch(requests, { origin, gate, now, wait, deadline, signal: options.signal, send }).finally(deadline.end);
  };

  const batch: Graph['batch'] = async (requests, options = {}) => {
    const chunks = Array.from({ length: Math.ceil(requests.length / batchSize) }, (_, index) =>
      chunk(requests.slice(index * batchSize, (index + 1) * batchSize), options),
    );
    return (await Promise.all(chunks)).flat();
  };

  return {
    get: (path, options) => one('GET', path, {}, undefined, options),
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

function asking({ scopes = [], interactive, signal }: CallOptions, writes: boolean) {
  return { scopes: [...initialScopes, ...scopes], token: { interactive: interactive ?? writes }, signal };
}
