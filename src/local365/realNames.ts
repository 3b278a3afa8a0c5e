import type { Origins } from './host/places.ts';

/** The four origins as they are in the world, for a browser whose resolver sends them to the local Microsoft 365. */
export const realNames: Origins = {
  host: 'https://teams.microsoft.com',
  graph: 'https://graph.microsoft.com',
  identity: 'https://login.microsoftonline.com',
  tab: 'https://malekort.demokommune.example',
};

/** Chromium's arguments that bring the real names to a local port and believe its certificate. */
export function chromiumArguments(port: number): string[] {
  const rules = Object.values(realNames).map((origin) => `MAP ${new URL(origin).host}:443 127.0.0.1:${port}`);
  return [`--host-resolver-rules=${rules.join(',')}`, '--ignore-certificate-errors'];
}
