import { connect, type ClientHttp2Session } from 'node:http2';
import type { Door } from '../../src/local365/door.ts';

/** A `fetch` over HTTP/2 to a door of this machine, on one connection that is opened anew when it breaks; it believes the door's certificate and no other. */
export function fetchByTwo({ port, certificate }: Pick<Door, 'port' | 'certificate'>): {
  readonly fetch: typeof fetch;
  readonly close: () => void;
} {
  let session: ClientHttp2Session | undefined;
  const opened = () => {
    if (session === undefined || session.closed || session.destroyed) {
      session = connect(`https://localhost:${port}`, { ca: certificate });
      session.on('error', () => undefined);
    }
    return session;
  };
  const ask = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const body = await request.text();
    const { pathname, search } = new URL(request.url);
    return new Promise((resolve, reject) => {
      const broken = () => reject(new TypeError('Failed to fetch'));
      const headers = { ...Object.fromEntries(request.headers), ':method': request.method, ':path': pathname + search };
      const stream = opened().request(headers, { endStream: body === '' });
      const chunks: Buffer[] = [];
      let [status, failed] = [0, false];
      const answered = new Headers();
      stream.on('response', ({ ':status': said, ...rest }) => {
        status = Number(said);
        for (const [name, value] of Object.entries(rest)) if (typeof value === 'string') answered.set(name, value);
      });
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', () => (failed = true));
      stream.on('close', () => {
        if (failed || status === 0 || stream.rstCode !== 0) return broken();
        const empty = status === 204 || status === 304;
        resolve(new Response(empty ? null : Buffer.concat(chunks), { status, headers: answered }));
      });
      if (body !== '') stream.end(body);
    });
  };
  return { fetch: ask as typeof fetch, close: () => session?.destroy() };
}
