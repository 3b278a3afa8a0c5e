import type { Queryable } from '@pnp/queryable';
import type { TimelinePipe } from '@pnp/core';
import { GraphBrowser, graphfi } from '@pnp/graph';
import type { GraphFI } from '@pnp/graph';
import '@pnp/graph/batching.js';
import '@pnp/graph/columns/index.js';
import '@pnp/graph/groups/index.js';
import '@pnp/graph/list-item/index.js';
import '@pnp/graph/lists/index.js';
import '@pnp/graph/members/index.js';
import '@pnp/graph/photos/index.js';
import '@pnp/graph/planner/index.js';
import '@pnp/graph/sites/index.js';
import '@pnp/graph/teams/index.js';
import '@pnp/graph/users/index.js';
import type { Local365 } from '../../../src/local365/local365.ts';
import { atDoor } from './atDoor.ts';

/** PnPjs as its documentation sets it up in a browser, told nothing but where Graph is and how to get a token. */
export async function pnpAtDoor(
  local365: Local365,
  scopes: readonly string[],
  more: { readonly as?: string; readonly tls?: boolean } = {},
): Promise<GraphFI> {
  const { origin, token } = await atDoor(local365, { scopes, ...more });
  return graphfi().using(GraphBrowser({ baseUrl: `${origin}/v1.0` }), authorized(token));
}

/** Gives each request a token: what PnPjs calls an auth behaviour. */
function authorized(token: () => Promise<string>): TimelinePipe<Queryable> {
  return (instance) => {
    instance.on.auth.replace(async (url, init) => {
      const headers = { ...init.headers, Authorization: `Bearer ${await token()}` };
      return [url, { ...init, headers }];
    });
    return instance;
  };
}
