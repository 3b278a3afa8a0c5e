import type { Deadline } from './deadline.ts';
import type { TokenOptions } from './token.ts';

/** What is known of a call before it is sent. */
export type CallFacts = {
  readonly method: string;
  readonly url: string;
  /** Method and path without the query, for errors. */
  readonly what: string;
  readonly id: string;
  /** It changes nothing. */
  readonly reads: boolean;
  /** Sending it twice does the same as sending it once. */
  readonly repeatable: boolean;
  /** The services that answer it. */
  readonly services: readonly string[];
  readonly scopes: readonly string[];
  readonly token: TokenOptions;
  readonly signal: AbortSignal | undefined;
  readonly deadline: Deadline;
  /** Waited for each time before it is sent. */
  readonly turn: (() => Promise<void>) | undefined;
};

/** One call on its way through the middleware chain. A class because graph-client finds middleware options by their class. */
export class Call {
  /** A write was sent, and nobody knows what became of it. */
  inDoubt = false;
  /** The body of the last answer. */
  text = '';
  /** What stopped the chain: graph-client would hide it in an error of its own. */
  failure: unknown = undefined;

  constructor(readonly facts: CallFacts) {}
}
