import type { Caller } from '../identity/caller.ts';
import type { PersonSeed } from '../seed/tenantSeed.ts';
import type { Tenant } from '../tenant/tenant.ts';
import type { QueryOptions } from './queryOptions.ts';
import type { Settings } from './settings.ts';

/** One request to Graph with its body already read: from the network, or a member of a batch. */
export type GraphRequest = {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly text: string;
  /** Aborted when the caller has gone. */
  readonly signal?: AbortSignal;
};

/** What a route is given: who asks for what, in which tenant, at what time. */
export type Call = {
  readonly request: GraphRequest;
  readonly url: URL;
  /** Placeholders of the path template, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: QueryOptions;
  readonly caller: Caller;
  /** The caller, as a person of the tenant. */
  readonly person: PersonSeed;
  readonly tenant: Tenant;
  readonly now: Date;
  readonly settings: Settings;
  /** Origin of the request: links are written with it. */
  readonly origin: string;
  /** The request's body; refuses what is not a JSON object. */
  readonly body: () => Readonly<Record<string, unknown>>;
};

/** What a route answers: JSON, bytes, or nothing. `context` is what follows `$metadata#`. */
export type Answer = {
  readonly status: number;
  readonly body?: object;
  readonly context?: string;
  readonly bytes?: { readonly type: string; readonly content: Uint8Array<ArrayBuffer> };
  readonly headers?: Readonly<Record<string, string>>;
  /** The fault that has made this no answer of Graph's any more. */
  readonly spoiled?: string;
};

/**
 * One operation of Graph. It answers at once, not later: a write is one transaction, rolled back by a thrown `Refusal`.
 *
 * `scopes`: any one of them is enough. `cost` is in SharePoint's resource units, and may depend on the address.
 */
export type Route = {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** After the version, e.g. `/planner/tasks/{plannerTask-id}`: the operation's name in the contract. */
  readonly path: string;
  readonly scopes: readonly string[];
  readonly cost: number | ((url: URL) => number);
  readonly answer: (call: Call) => Answer;
};

/** What an operation costs at an address. */
export const costOf = ({ cost }: Route, url: URL) => (typeof cost === 'number' ? cost : cost(url));

/** 200 with one entity or one collection. */
export const ok = (body: object, context?: string): Answer => ({
  status: 200,
  body,
  ...(context === undefined ? {} : { context }),
});

/** 201 with the new entity. */
export const created = (body: object, context?: string): Answer => ({ ...ok(body, context), status: 201 });

/** 204. */
export const noContent: Answer = { status: 204 };
