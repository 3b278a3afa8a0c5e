/** What one room may import: other rooms of ours, and packages from outside (a prefix `@fluentui/` covers all beneath it). */
export type Room = { readonly rooms: readonly string[]; readonly packages: readonly string[] };

const react = ['react', 'react/', 'react-dom', 'react-dom/'];
const fluent = ['@fluentui/'];
const server = [
  'node:',
  'node-sqlite3-wasm',
  'jose',
  'hono',
  'hono/',
  '@hono/node-server',
  'selfsigned',
  '@microsoft/microsoft-graph-types',
];
const building = ['webpack', 'html-webpack-plugin', 'minimizer-webpack-plugin'];

/** Who may import whom. A room that is not here may not exist; `pages/*` is one room for each folder under `pages`. */
export const law: Readonly<Record<string, Room>> = {
  domain: { rooms: [], packages: [] },
  text: { rooms: ['domain'], packages: [] },
  wire: { rooms: ['domain', 'text'], packages: ['zod/mini', 'docx', 'fflate'] },
  graph: { rooms: [], packages: ['@microsoft/microsoft-graph-client', '@microsoft/microsoft-graph-types', 'zod/mini'] },
  queries: { rooms: ['domain', 'text', 'wire', 'graph'], packages: ['@tanstack/react-query', 'react'] },
  outbox: { rooms: ['domain', 'text'], packages: ['idb', 'zod/mini'] },
  commands: { rooms: ['domain', 'text', 'wire', 'graph', 'outbox', 'queries'], packages: ['@tanstack/react-query', 'react'] },
  teams: { rooms: [], packages: ['@microsoft/teams-js', '@azure/msal-browser'] },
  ui: { rooms: ['domain', 'text'], packages: [...react, ...fluent, '@tanstack/react-virtual'] },
  'pages/*': {
    rooms: ['domain', 'text', 'ui', 'queries', 'outbox', 'commands'],
    packages: [...react, ...fluent, 'adaptivecards'],
  },
  local365: { rooms: [], packages: [...server, ...building] },
  'local365/host/page': {
    rooms: ['local365'],
    packages: [...react, ...fluent, 'adaptivecards', '@microsoft/microsoft-graph-types'],
  },
  app: {
    rooms: ['domain', 'text', 'wire', 'graph', 'outbox', 'queries', 'commands', 'teams', 'ui', 'pages/*'],
    packages: [...react, ...fluent, '@tanstack/react-query', '@azure/msal-browser/redirect-bridge', 'zod/mini'],
  },
};

/** Names that say a kind and not a thing; nothing in the house is called one of these, file or folder. */
export const forbiddenNames = [
  'index',
  'types',
  'utils',
  'util',
  'helpers',
  'helper',
  'hooks',
  'common',
  'misc',
  'shared',
  'lib',
];

/** The room a file in `src` is in, or undefined where there is none of that name. */
export function roomOf(path: string): string | undefined {
  const [first = '', second = '', third = ''] = path.split('/');
  if (first === 'pages') return path.split('/').length > 2 ? `pages/${second}` : undefined;
  if (first === 'local365') return second === 'host' && third === 'page' ? 'local365/host/page' : 'local365';
  return first in law && path.includes('/') ? first : undefined;
}

/** The law of a room; all pages live under one. */
export function lawOf(room: string): Room | undefined {
  return room.startsWith('pages/') ? law['pages/*'] : law[room];
}
