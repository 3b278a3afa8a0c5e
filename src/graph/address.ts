import { GraphError } from './GraphError.ts';

const version = '/v1.0';

/**
 * The whole address of a path, letter by letter as it was given.
 *
 * Links to a next page are whole addresses already: those of Graph itself are taken as they are, any other
 * is refused before a token is near it.
 */
export function addressOf(origin: string, path: string): string {
  if (path.startsWith(`${version}/`)) return `${origin}${path}`;
  if (path.startsWith(`${origin}${version}/`)) return path;
  throw new GraphError('malformed', { status: 0, code: 'foreignAddress', what: path.split('?')[0] ?? '' });
}

/** The path of an address of Graph: what stands after the origin. */
export function pathOf(origin: string, path: string): string {
  return addressOf(origin, path).slice(origin.length);
}

/** The address as a batch wants it: without the origin and the version. */
export function withinBatch(origin: string, path: string): string {
  return pathOf(origin, path).slice(version.length);
}

/** Method and path for people and logs: without the query, which may hold a token of a page or a person's words. */
export function whatOf(method: string, path: string): string {
  return `${method} ${path.split('?')[0] ?? ''}`;
}
