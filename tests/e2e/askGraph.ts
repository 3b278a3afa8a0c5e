import type { Local365 } from '../../src/local365/local365.ts';

const site = '/v1.0/sites/demokommune.sharepoint.com,50000000-0000-4000-8000-000000000001,50000000-0000-4000-8000-000000000002';
type Fields = Readonly<Record<string, unknown>>;

/** What stands in the tenant behind the browser, asked in a person's name; every page is followed. */
export async function itemsOf(
  tenant: Local365,
  list: string,
  person = 'administrator',
): Promise<readonly { readonly id: string; readonly eTag: string; readonly fields: Fields }[]> {
  const token = await tenant.tokenFor(person, ['Sites.Selected']);
  const items: { id: string; eTag: string; fields: Fields }[] = [];
  for (
    let next: string | undefined = `https://graph.microsoft.com${site}/lists/${encodeURIComponent(list)}/items?$expand=fields`;
    next !== undefined;
  ) {
    const response: Response = await tenant.fetch(new Request(next, { headers: { authorization: `Bearer ${token}` } }));
    const page = (await response.json()) as { value: typeof items; '@odata.nextLink'?: string };
    items.push(...page.value);
    next = page['@odata.nextLink'];
  }
  return items;
}

/** Asks or changes something behind the browser's back, as somebody else would. */
export async function ask(
  tenant: Local365,
  person: string,
  method: string,
  path: string,
  body?: unknown,
  scopes: readonly string[] = ['Sites.Selected', 'Sites.Manage.All', 'Tasks.ReadWrite'],
): Promise<Response> {
  const token = await tenant.tokenFor(person, scopes);
  return tenant.fetch(
    new Request(`https://graph.microsoft.com${path.startsWith('/lists') ? `${site}${path}` : path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  );
}
