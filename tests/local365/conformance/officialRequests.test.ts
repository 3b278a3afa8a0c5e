import { describe, expect, test } from 'vitest';
import { contractFile, graphContract, hasContract } from '../../contract/graphContract.ts';
import { list, listTenant, siteId } from './listTenant.ts';

type Example = { readonly operation: string; readonly body: object | null };

const examples: readonly Example[] = hasContract ? contractFile('graph/graph-doc-requests.json').examples : [];
const withBody = examples.filter(({ body }) => body !== null);
/** The documentation's own deviation: values outside the enumeration (SOURCES.md). */
const deviating = 'PATCH /teams/{team-id}/channels/{channel-id}/messages/{chatMessage-id}';

describe.skipIf(!hasContract)('the documentation’s requests', () => {
  test('[C] every body but one is of the contract', () => {
    const breaches = withBody.filter(({ operation, body }) => graphContract().requestBreachesOf(operation, body).length > 0);
    expect(withBody).toHaveLength(33);
    expect(breaches.map(({ operation }) => operation)).toEqual([deviating]);
  });

  test('[D] the documentation’s list of books is made, its items and its permissions too', async () => {
    const { ask } = await listTenant(
      {},
      { as: 'administrator', scopes: ['Sites.Manage.All', 'Sites.ReadWrite.All', 'Sites.FullControl.All'] },
    );
    const bodyOf = (operation: string) => withBody.find((each) => each.operation === operation)?.body;
    const made = await ask('POST', `/sites/${siteId}/lists`, bodyOf('POST /sites/{site-id}/lists'));
    expect(made.status).toBe(201);
    for (const column of [
      { name: 'Color', text: {} },
      { name: 'Weight', number: {} },
    ])
      expect((await ask('POST', `${list}/columns`, column)).status).toBe(201);
    const item = await ask('POST', `${list}/items`, bodyOf('POST /sites/{site-id}/lists/{list-id}/items'));
    expect([item.status, item.body.fields.Weight]).toEqual([201, 32]);
    const grant = await ask('POST', `/sites/${siteId}/permissions`, bodyOf('POST /sites/{site-id}/permissions'));
    expect(grant.status).toBe(201);
    const changed = await ask(
      'PATCH',
      `/sites/${siteId}/permissions/${grant.body.id}`,
      bodyOf('PATCH /sites/{site-id}/permissions/{permission-id}'),
    );
    expect([changed.status, changed.body.roles]).toEqual([200, ['read']]);
  });
});
