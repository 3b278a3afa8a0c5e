import { callHost } from './hostApi.ts';

/** Graph said no to the host itself. */
export class HostGraphError extends Error {
  override readonly name = 'HostGraphError';

  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** Asks Graph as Microsoft's own app does, in one person's name. */
export type HostGraph = {
  readonly get: <Answer>(path: string) => Promise<Answer>;
  readonly all: <Item>(path: string) => Promise<Item[]>;
  readonly send: <Answer>(method: 'POST' | 'PATCH', path: string, body: unknown, etag?: string) => Promise<Answer>;
};

/** Makes it for one person; the token is renewed once when it is no longer believed. */
export function createHostGraph(origin: string, person: string): HostGraph {
  let token: Promise<string> | undefined;
  const fresh = () => callHost<{ token: string }>('POST', 'host-token', { person }).then((answer) => answer.token);

  const ask = async (method: string, address: string, body?: unknown, etag?: string, again = true): Promise<unknown> => {
    token ??= fresh();
    const response = await fetch(address, {
      method,
      headers: {
        authorization: `Bearer ${await token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(etag === undefined ? {} : { 'if-match': etag, prefer: 'return=representation' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (response.status === 401 && again) {
      token = fresh();
      return ask(method, address, body, etag, false);
    }
    const text = await response.text();
    const answer: unknown = text === '' ? undefined : JSON.parse(text);
    if (!response.ok) throw new HostGraphError(response.status, messageOf(answer));
    return answer;
  };
  const at = (path: string) => `${origin}/v1.0${path}`;

  return {
    get: async <Answer>(path: string) => (await ask('GET', at(path))) as Answer,
    all: async <Item>(path: string) => {
      const items: Item[] = [];
      let next: string | undefined = at(path);
      while (next !== undefined) {
        const page = (await ask('GET', next)) as { value: Item[]; '@odata.nextLink'?: string };
        items.push(...page.value);
        next = page['@odata.nextLink'];
      }
      return items;
    },
    send: async <Answer>(method: 'POST' | 'PATCH', path: string, body: unknown, etag?: string) =>
      (await ask(method, at(path), body, etag)) as Answer,
  };
}

function messageOf(answer: unknown) {
  return String((answer as { error?: { message?: unknown } } | undefined)?.error?.message ?? '');
}
