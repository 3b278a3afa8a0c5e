/**
 * Rewrites the documented other ways of writing a path to the one its route has.
 *
 * `/sites/{host}:/{path}:/lists` and `/sites/{host}/getByPath(path='{path}')` become a site whose id is
 * `{host}:/{path}`; `delta` and `delta(token='x')` become `delta()`; a trailing slash goes.
 */
export function documentedForm(path: string): string {
  return path
    .replace(
      /^\/sites\/([^/:]+):\/([^:]+?)(?::(?=\/|$)|$)/,
      (_, host: string, rest: string) => `/sites/${bySitePath(host, rest)}`,
    )
    .replace(
      /^\/sites\/([^/]+)\/(?:microsoft\.graph\.)?getByPath\(path='([^']*)'\)/i,
      (_, host: string, rest: string) => `/sites/${bySitePath(host, rest)}`,
    )
    .replace(/\/(?:microsoft\.graph\.)?delta(?:\((?:token='[^']*')?\))?$/, '/delta()')
    .replace(/(.)\/$/, '$1');
}

/** The token of `delta(token='x')`, which may as well be written `delta?token=x`. */
export function deltaTokenOf(url: URL): string | undefined {
  const written = /\/delta\(token='([^']*)'\)\/?$/.exec(decodeURIComponent(url.pathname))?.[1];
  return written ?? url.searchParams.get('token') ?? undefined;
}

const bySitePath = (host: string, path: string) =>
  encodeURIComponent(`${decodeURIComponent(host)}:/${decodeURIComponent(path).replace(/^\/|\/$/g, '')}`);
