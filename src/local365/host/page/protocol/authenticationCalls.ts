import type { HostDesk } from './hostDesk.ts';
import type { TabCalls } from './tabHost.ts';

/** `authentication`: the older ways to a token, answered with «did it go well» and the token or the reason. */
export function authenticationCalls(desk: HostDesk): TabCalls {
  const attempt = async (token: () => Promise<string>) => {
    try {
      return [true, await token()];
    } catch (error) {
      return [false, error instanceof Error ? error.message : String(error)];
    }
  };
  return {
    'authentication.getAuthToken': () => attempt(desk.authToken),
    'authentication.authenticate': ([url]) => attempt(() => desk.authenticate(String(url))),
  };
}
