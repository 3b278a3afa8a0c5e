import { expect, test } from 'vitest';
import type { Answered } from '../../support/asking.ts';
import { items, listTenant, rows } from './listTenant.ts';

/** Follows links to the end; the ids of every page. */
async function pages(ask: (method: string, path: string) => Promise<Answered>, first: string): Promise<string[][]> {
  const found: string[][] = [];
  for (let next: string | undefined = first; next !== undefined;) {
    const { body }: Answered = await ask('GET', next);
    found.push(body.value.map(({ id }: { id: string }) => id));
    next = body['@odata.nextLink'];
  }
  return found;
}

test('[U] a page holds two, and its nextLink leads on from there', async () => {
  const { ask } = await listTenant({ items: rows(5) });
  expect(await pages(ask, items)).toEqual([['1', '2'], ['3', '4'], ['5']]);
});

test('[D] a nextLink is a whole address on the origin that was asked, with all that was asked for', async () => {
  const { ask } = await listTenant({ items: rows(5) });
  const { body } = await ask('GET', `http://localhost:4100/v1.0${items}?$expand=fields($select=Title)&$select=id`);
  const next = new URL(body['@odata.nextLink']);
  expect(next.origin + decodeURIComponent(next.pathname)).toBe(`http://localhost:4100/v1.0${items}`);
  expect(next.searchParams.get('$expand')).toBe('fields($select=Title)');
  expect(next.searchParams.get('$select')).toBe('id');
  expect((await ask('GET', next.href)).body.value[0].fields.Title).toBe('Sak 3');
});

test('[U] a larger $top is clamped, a smaller one is kept', async () => {
  const { ask } = await listTenant({ items: rows(5) });
  expect(await pages(ask, `${items}?$top=5000`)).toEqual([['1', '2'], ['3', '4'], ['5']]);
  expect(await pages(ask, `${items}?$top=1`)).toHaveLength(5);
});

test('[D] the last page may be empty', async () => {
  const { ask } = await listTenant({ items: rows(4), settings: { emptyLastPage: true } });
  expect(await pages(ask, items)).toEqual([['1', '2'], ['3', '4'], []]);
});

test('[U] $skip is passed over', async () => {
  const { ask } = await listTenant({ items: rows(2) });
  expect(await pages(ask, `${items}?$skip=1`)).toEqual([['1', '2']]);
});

test('[U] a token that was not given by the service is refused', async () => {
  const { ask } = await listTenant({ items: rows(5) });
  expect((await ask('GET', `${items}?$skiptoken=nonsense`)).status).toBe(400);
});

test('[U] filtered and sorted pages follow on too, and lists and columns are paged', async () => {
  const { ask } = await listTenant({ items: rows(9) });
  expect(await pages(ask, `${items}?$filter=fields/Enhet eq 'E-1'`)).toEqual([['1', '4'], ['7']]);
  expect(await pages(ask, `${items}?$orderby=fields/Kode desc&$filter=fields/Enhet eq 'E-1'`)).toEqual([['7', '4'], ['1']]);
  const columns = await pages(ask, items.replace('/items', '/columns'));
  expect(columns.slice(0, -1).every((page) => page.length === 2)).toBe(true);
});
