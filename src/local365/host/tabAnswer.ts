import { placesOf } from './places.ts';
import type { Origins } from './places.ts';
import { answerFile } from './staticFiles.ts';
import type { StaticFiles } from './staticFiles.ts';
import { tabPolicy } from './tabPolicy.ts';

/** What the product's `config.json` says in this tenant (the keys are the product's own). */
export type TabConfig = {
  readonly clientId: string;
  readonly tenantId: string;
  readonly teamsAppId: string;
  readonly site: string;
  readonly administrator: string;
  /** Whether a visit without a host may sign in by itself. */
  readonly standalone: boolean;
};

/**
 * Serves the product's own files as a static host would, with the strict headers of a real deployment.
 *
 * The only file that is not the product's is `config.json`, which says where Graph and sign-in are.
 */
export function answerTab(options: { readonly origins: Origins; readonly files: StaticFiles; readonly config: TabConfig }) {
  const places = placesOf(options.origins);
  const root = new URL(places.tab).pathname;
  const headers = { 'content-security-policy': tabPolicy(options.origins), 'referrer-policy': 'no-referrer' };
  const config = {
    graph: places.graph,
    authority: `${places.identity}/${options.config.tenantId}`,
    ...options.config,
  };
  return (request: Request): Response => {
    const { pathname } = new URL(request.url);
    const path = pathname.startsWith(root) ? decodeURIComponent(pathname.slice(root.length)) : '';
    if (path === 'config.json') return Response.json(config, { headers: { ...headers, 'cache-control': 'no-cache' } });
    return (
      answerFile(options.files, path === '' ? 'index.html' : path, headers) ??
      new Response(`No such file in the tab: ${path}\n`, {
        status: 404,
        headers: { 'content-type': 'text/plain; charset=utf-8', ...headers },
      })
    );
  };
}
