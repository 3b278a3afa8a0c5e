/** One private call of the page: the parsed body and the query in, the answer's JSON out; `undefined` is 204. */
export type HostCall = (body: Readonly<Record<string, unknown>>, query: URLSearchParams) => Promise<unknown> | unknown;

/** A private call that was wrong, with its status. */
export class HostCallError extends Error {
  override readonly name = 'HostCallError';

  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}
