import { createAdaptorServer } from '@hono/node-server';
import type { Http2Bindings, HttpBindings, ServerType } from '@hono/node-server';
import { createServer } from 'node:http';
import { constants, createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from './certificate.ts';

/** A function behind a port. `certificate` is what a client is to believe; undefined without TLS. */
export type Door = { readonly port: number; readonly certificate: string | undefined; readonly close: () => Promise<void> };

/** The port is taken by somebody else. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken';
}

/** Told the server that somebody else has answered: there is nothing more to send. */
const nothingMore = () => new Response(null, { headers: { 'x-hono-already-sent': 'true' } });

/**
 * Opens a port on this machine only: http, or with `tls` HTTP/1.1 and HTTP/2 with a certificate made for it.
 *
 * A rejected promise is a connection that drops: the socket is destroyed, and the browser sees no answer at all.
 * Port 0 is any free one.
 */
export async function openDoor(options: {
  readonly answer: (request: Request) => Promise<Response>;
  readonly port: number;
  readonly tls?: boolean | undefined;
  readonly onFailure?: ((error: unknown) => void) | undefined;
}): Promise<Door> {
  const { answer, port, tls = false, onFailure = (error) => console.error(error) } = options;
  const fetch = async (request: Request, bindings: HttpBindings | Http2Bindings) => {
    try {
      const response = await answer(request);
      return response.headers.get('x-local365-fault') === 'truncated' ? broken(response, bindings) : response;
    } catch (error) {
      // Who has hung up gets no answer, and that is no failure of ours.
      if (!(error instanceof TypeError) && !request.signal.aborted) onFailure(error);
      drop(bindings);
      return nothingMore();
    }
  };
  const made = tls ? await makeCertificate() : undefined;
  const server: ServerType =
    made === undefined
      ? createAdaptorServer({ fetch, createServer })
      : createAdaptorServer({ fetch, createServer: createSecureServer, serverOptions: { ...made, allowHTTP1: true } });

  const open = new Set<{ destroy: () => unknown }>();
  server.on('connection', (socket: { destroy: () => unknown; once: (name: 'close', done: () => void) => unknown }) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTaken(`Port ${port} is taken.`) : error),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    certificate: made?.cert,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}

/** An answer whose body breaks off: what there was of it is sent, and then the line goes dead without a word here. */
function broken(response: Response, { incoming, outgoing }: HttpBindings | Http2Bindings): Response {
  const body = response.body?.getReader();
  const breakOff = () => {
    if (!outgoing.headersSent) setImmediate(breakOff);
    else if ('stream' in outgoing) outgoing.stream.close(constants.NGHTTP2_INTERNAL_ERROR);
    else incoming.socket.destroySoon();
  };
  const untilBroken = new ReadableStream<Uint8Array>({
    pull: async (stream) => {
      try {
        stream.enqueue((await body?.read())?.value ?? new Uint8Array());
      } catch {
        await new Promise<never>(breakOff);
      }
    },
  });
  return new Response(untilBroken, response);
}

/** Ends the connection without an answer. HTTP/2 has many requests on one; all of them end, as when the line goes dead. */
function drop({ incoming, outgoing }: HttpBindings | Http2Bindings) {
  if ('stream' in outgoing) outgoing.stream.session?.destroy();
  else incoming.socket.destroy();
}
