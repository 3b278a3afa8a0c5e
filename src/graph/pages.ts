import * as z from 'zod/mini';
import { pathOf } from './address.ts';
import { GraphError } from './GraphError.ts';
import type { Answer, PagesAnswer } from './graph.ts';

/** One page of a collection; the link to the next is opaque and is followed letter by letter. */
export type Page = { readonly items: readonly unknown[]; readonly next: string | undefined };

const page = z.looseObject({ value: z.array(z.unknown()), '@odata.nextLink': z.optional(z.nullable(z.string())) });

/** Reads a page. A link that leads away from Graph, or round in a ring, makes the page malformed. */
export function parsePage(body: unknown, what: string, origin: string, seen: Set<string>): Page {
  const parsed = page.safeParse(body);
  if (!parsed.success) throw new GraphError('malformed', { status: 200, code: 'notAPage', what });
  const link = parsed.data['@odata.nextLink'] ?? undefined;
  const next = link === undefined ? undefined : pathOf(origin, link);
  if (next !== undefined) {
    if (seen.has(next)) throw new GraphError('malformed', { status: 200, code: 'endlessPages', what });
    seen.add(next);
  }
  return { items: parsed.data.value, next };
}

/** Every item of every page, one page after the other. */
export async function readAll(
  path: string,
  origin: string,
  get: (path: string) => Promise<unknown>,
): Promise<readonly unknown[]> {
  const items: unknown[] = [];
  const seen = new Set([path]);
  for (let next: string | undefined = path; next !== undefined;) {
    const read = parsePage(await get(next), `GET ${path.split('?')[0]}`, origin, seen);
    for (const item of read.items) items.push(item);
    next = read.next;
  }
  return items;
}

/** All pages of several collections; each round asks for one more page of those that have one. */
export async function readAllBatched(
  paths: readonly string[],
  origin: string,
  batch: (paths: readonly string[]) => Promise<readonly Answer[]>,
): Promise<readonly PagesAnswer[]> {
  const found = paths.map((path) => ({
    path,
    next: path as string | undefined,
    items: [] as unknown[],
    seen: new Set([path]),
    error: undefined as GraphError | undefined,
  }));
  for (;;) {
    const open = found.filter(({ next }) => next !== undefined);
    if (open.length === 0) break;
    const answers = await batch(open.map(({ next }) => next ?? ''));
    for (const [index, each] of open.entries()) {
      const answer = answers[index];
      each.next = undefined;
      if (answer === undefined || !answer.ok) {
        each.error = answer?.error;
        continue;
      }
      try {
        const read = parsePage(answer.body, `GET ${each.path.split('?')[0]}`, origin, each.seen);
        for (const item of read.items) each.items.push(item);
        each.next = read.next;
      } catch (error) {
        if (!(error instanceof GraphError)) throw error;
        each.error = error;
      }
    }
  }
  return found.map(({ items, error }) => (error === undefined ? { ok: true, items } : { ok: false, error }));
}
