import { onTestFinished, vi } from 'vitest';
import { openDoor } from '../../../src/local365/door.ts';
import type { Local365 } from '../../../src/local365/local365.ts';

/** A tenant that has an address, which is all that somebody else's client is told, and a token. */
export type AtDoor = {
  /** `https://localhost:{port}` */
  readonly origin: string;
  readonly token: () => Promise<string>;
};

/** Who asks, with which scopes, and whether by https. */
type Asker = { readonly as?: string; readonly scopes: readonly string[]; readonly tls?: boolean };

/** Puts a tenant behind a port of this machine for one test. A tenant of tests holds every answer against the contract on its way out. */
export async function atDoor(local365: Local365, { as = 'leader', scopes, tls = true }: Asker): Promise<AtDoor> {
  const door = await openDoor({ answer: local365.fetch, port: 0, tls });
  onTestFinished(door.close);
  if (tls) believeAnyCertificate();
  return {
    origin: `${tls ? 'https' : 'http'}://localhost:${door.port}`,
    token: () => local365.tokenFor(as, scopes),
  };
}

/** The door's certificate is made for the occasion and signed by nobody. Node's own `fetch` can be told so only in this way. */
function believeAnyCertificate() {
  vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
  onTestFinished(() => void vi.unstubAllEnvs());
}
