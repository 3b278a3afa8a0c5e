import { refusals } from './refusals.ts';
import type { RefusalName } from './refusals.ts';

/** What a refusal may say beyond its entry in the catalogue. */
export type RefusalMore = {
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Further members of `innerError`. */
  readonly inner?: Readonly<Record<string, unknown>>;
};

/** Graph says no. Thrown by a route; the kernel rolls the write back and answers it in Graph's error shape. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly inner: Readonly<Record<string, unknown>>;

  constructor(
    readonly refusal: RefusalName,
    more: RefusalMore = {},
  ) {
    super(more.message ?? refusals[refusal].message);
    this.status = refusals[refusal].status;
    this.code = refusals[refusal].code;
    this.headers = more.headers ?? {};
    this.inner = more.inner ?? {};
  }
}
