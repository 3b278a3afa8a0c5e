import { Agent, request as ask } from 'node:https';
import type { Door } from '../../src/local365/door.ts';

/** A `fetch` over HTTP/1.1 to a door of this machine, on connections that are kept; it believes the door's certificate and no other. */
export function fetchByOne({ certificate }: Pick<Door, 'certificate'>): {
  readonly fetch: typeof fetch;
  readonly close: () => void;
} {
  const agent = new Agent({ keepAlive: true, ca: certificate });
  const fetchOne = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const asked = new Request(input, init);
    const body = await asked.text();
    return new Promise((resolve, reject) => {
      const broken = () => reject(new TypeError('Failed to fetch'));
      const sent = ask(asked.url, { agent, method: asked.method, headers: Object.fromEntries(asked.headers) }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', broken);
        answer.on('end', () => {
          const status = answer.statusCode ?? 0;
          const headers = Object.entries(answer.headers).flatMap(([name, value]) =>
            typeof value === 'string' ? [[name, value]] : [],
          );
          resolve(
            new Response(status === 204 || status === 304 ? null : Buffer.concat(chunks), {
              status,
              headers: headers as [string, string][],
            }),
          );
        });
      });
      sent.on('error', broken);
      sent.end(body);
    });
  };
  return { fetch: fetchOne as typeof fetch, close: () => agent.destroy() };
}
