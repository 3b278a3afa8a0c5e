import type { Local365 } from '../../src/local365/local365.ts';
import type { AnyJson } from './AnyJson.ts';

/** What came back: status, headers, and the body read as JSON (or as text where it is none). */
export type Answered = { readonly status: number; readonly headers: Headers; readonly body: AnyJson };

/** How a question differs from the usual: by whom, with which scopes and headers. */
export type Asking = {
  readonly as?: string;
  readonly scopes?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
};

/** A way to ask a tenant as a person, by path (after the version) or by a whole link. */
export function asking(local365: Pick<Local365, 'fetch' | 'tokenFor'>, usual: Asking = {}) {
  return async (method: string, path: string, body?: unknown, asked: Asking = {}): Promise<Answered> => {
    const { as, scopes, headers, signal } = { as: 'leader', scopes: ['Sites.Selected'], ...usual, ...asked };
    const token = await local365.tokenFor(as, scopes);
    const response = await local365.fetch(
      new Request(path.startsWith('http') ? path : `https://graph.microsoft.com/v1.0${path}`, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
        ...(signal === undefined ? {} : { signal }),
      }),
    );
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  };
}
