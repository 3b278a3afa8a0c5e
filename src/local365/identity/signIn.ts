import type { Identity } from './identity.ts';

/** Answers the sign-in pages and endpoints at `base` (`https://login.microsoftonline.com`, or `<origin>/identity`). */
export function createSignIn(_identity: Identity, _base: string): (request: Request) => Promise<Response> {
  return async () => new Response('Not yet\n', { status: 501 });
}
