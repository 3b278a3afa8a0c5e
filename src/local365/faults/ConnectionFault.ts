/** How a connection goes wrong. */
export type ConnectionTrouble = 'reset' | 'offline' | 'truncated';

/** No answer comes. It is a TypeError, as a failing `fetch` rejects with one; behind a port the socket is destroyed. */
export class ConnectionFault extends TypeError {
  override readonly name = 'TypeError';

  constructor(readonly trouble: ConnectionTrouble) {
    super('fetch failed', { cause: new Error(trouble === 'offline' ? 'getaddrinfo ENOTFOUND' : 'read ECONNRESET') });
  }
}
