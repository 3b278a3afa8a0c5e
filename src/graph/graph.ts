import type { GraphError } from './GraphError.ts';

/** What a single call may say beyond its path. */
export type CallOptions = {
  /** Scopes needed beyond the initial ones. */
  readonly scopes?: readonly string[] | undefined;
  /** Whether a consent dialog may be shown: by default for writes, not for reads. */
  readonly interactive?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Ask the directory's index, a little behind the truth (`ConsistencyLevel: eventual`): `$search` is refused without it. Only for `get`. */
  readonly eventual?: boolean | undefined;
  /** Milliseconds the call may take, retries included; the time a token takes is not counted. */
  readonly timeoutMs?: number | undefined;
  /** Waited for each time before the call is sent, where there is a pace to keep; it does not stand in line then, and its waiting is not counted. */
  readonly turn?: (() => Promise<void>) | undefined;
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
