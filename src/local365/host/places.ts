/** The four origins of the local Microsoft 365: all different at the real names, or all one (`npm start`). */
export type Origins = { readonly host: string; readonly graph: string; readonly identity: string; readonly tab: string };

/** Where each part answers. `tab` and `host` end with a slash; `graph` and `identity` do not, as callers append paths. */
export type Places = Origins;

/** On one origin each part has a path of its own (`/v1.0`, `/identity`, `/tab/`); at the real names each has its own root. */
export function placesOf({ host, graph, identity, tab }: Origins): Places {
  const shared = host === tab;
  return {
    host: `${host}/`,
    graph,
    identity: host === identity ? `${identity}/identity` : identity,
    tab: shared ? `${tab}/tab/` : `${tab}/`,
  };
}
