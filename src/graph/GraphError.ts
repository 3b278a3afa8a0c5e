/** What the caller can do about it; the HTTP status is only for the log. */
export type GraphFault =
  /** No token, or none that Graph accepts: sign in again. */
  | 'signedOut'
  /** The person must allow a scope first: ask again from a click, or tell what is missing. */
  | 'consentNeeded'
  | 'forbidden'
  | 'notFound'
  /** Somebody else changed it first (412, 409): read again, compare, ask. */
  | 'changedMeanwhile'
  /** The key is taken: the same thing has been stored before. */
  | 'alreadyExists'
  /** The delta token has aged (410): read everything again, from `location`. */
  | 'gone'
  /** Too many requests: `retryAfterSeconds` says when to come back. */
  | 'throttled'
  | 'tooLarge'
  /** The service answers that it cannot, or did not answer in time. Nothing was changed. */
  | 'unavailable'
  /** No network. Nothing was changed. */
  | 'offline'
  /** A write was sent and its outcome is not known: look it up, never send it again on a guess. */
  | 'uncertain'
  /** An answer came that is not Graph's: an HTML page, half a document, a link to a foreign place. */
  | 'malformed'
  | 'unexpected';

/** What is known of the request that failed. */
export type GraphErrorFacts = {
  /** 0 when no answer came. */
  readonly status: number;
  /** Graph's own code, or ours where no answer came; Planner often leaves it empty. */
  readonly code?: string | undefined;
  /** Microsoft's own id of the request: the first thing their support asks for. */
  readonly requestId?: string | undefined;
  /** Method and path, without the query: which list, which task. */
  readonly what: string;
  readonly retryAfterSeconds?: number | undefined;
  /** Where a 410 sends us to begin afresh. */
  readonly location?: string | undefined;
  readonly cause?: unknown;
};

/** Graph answered, but not with what was asked for; or it did not answer. */
export class GraphError extends Error {
  override readonly name = 'GraphError';
  readonly status: number;
  readonly code: string;
  readonly requestId: string | undefined;
  readonly what: string;
  readonly retryAfterSeconds: number | undefined;
  readonly location: string | undefined;

  constructor(
    readonly fault: GraphFault,
    facts: GraphErrorFacts,
  ) {
    super(`${facts.what}: ${fault} (${facts.status} ${facts.code ?? ''})`, { cause: facts.cause });
    this.status = facts.status;
    this.code = facts.code ?? '';
    this.requestId = facts.requestId;
    this.what = facts.what;
    this.retryAfterSeconds = facts.retryAfterSeconds;
    this.location = facts.location;
  }
}
