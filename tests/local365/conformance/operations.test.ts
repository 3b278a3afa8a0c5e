import { describe, expect, test } from 'vitest';
import { routes } from '../../../src/local365/graph/routes.ts';
import { contractFile, graphContract, hasContract } from '../../contract/graphContract.ts';
import { listTenant, siteId } from './listTenant.ts';
import type { AnyJson } from '../../support/AnyJson.ts';

const operationsOf = (document: AnyJson): string[] =>
  Object.entries<object>(document.paths).flatMap(([path, item]) =>
    Object.keys(item)
      .filter((method) => ['get', 'post', 'patch', 'put', 'delete'].includes(method))
      .map((method) => `${method.toUpperCase()} ${path}`),
  );

/** Addresses that a route answers under another operation's name. */
const answeredElsewhere = [
  "GET /sites/{site-id}/getByPath(path='{path}')",
  "GET /sites/{site-id}/lists/{list-id}/items/delta(token='{token}')",
];

describe.skipIf(!hasContract)('[C] against the contract', () => {
  test('every route is an operation of the contract', () => {
    const unknown = routes.filter(({ method, path }) => graphContract().operationOf(method, path) !== `${method} ${path}`);
    expect(unknown.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
  });

  test('every operation of the contract has a route, but for subscriptions', () => {
    const answered = new Set([...routes.map(({ method, path }) => `${method} ${path}`), ...answeredElsewhere]);
    const missing = operationsOf(contractFile('graph/graph-subset.openapi.json')).filter((operation) => !answered.has(operation));
    expect(missing.filter((operation) => !operation.includes('/subscriptions'))).toEqual([]);
  });
});

test('what is not built is refused by name with 501 in Graph’s error shape', async () => {
  const { ask } = await listTenant();
  for (const path of ['/subscriptions', '/me/messages', `/sites/${siteId}/drive`, '/nowhere/at/all']) {
    const { status, body } = await ask('GET', path);
    expect([path, status, body.error.code]).toEqual([path, 501, 'notImplemented']);
    expect(body.error.innerError).toMatchObject({ date: '2026-11-22T08:00:00' });
  }
});

test('[D] a known path with another method is 405', async () => {
  const { ask } = await listTenant();
  const { status, body } = await ask('DELETE', `/sites/${siteId}`);
  expect([status, body.error.code]).toEqual([405, 'Request_BadRequest']);
});

test('[X] an answer has Graph’s headers, and the ids of the request', async () => {
  const { ask } = await listTenant();
  const { headers } = await ask('GET', `/sites/${siteId}`, undefined, { headers: { 'client-request-id': 'mine' } });
  expect(headers.get('content-type')).toBe(
    'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8',
  );
  expect(headers.get('odata-version')).toBe('4.0');
  expect(headers.get('client-request-id')).toBe('mine');
  expect(headers.get('request-id')).toMatch(/^[0-9a-f-]{36}$/);
  expect(headers.get('date')).toBe('Sun, 22 Nov 2026 08:00:00 GMT');
  for (const name of ['cache-control', 'strict-transport-security', 'x-ms-ags-diagnostic']) expect(headers.has(name)).toBe(true);
});
