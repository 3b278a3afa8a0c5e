import { expect, test } from 'vitest';
import { items, listTenant, rows } from './listTenant.ts';

const exposed = [
  'ETag',
  'Location',
  'Preference-Applied',
  'Content-Range',
  'request-id',
  'client-request-id',
  'ReadWriteConsistencyToken',
  'SdkVersion',
  'WWW-Authenticate',
  'x-ms-client-gcc-tenant',
  'Retry-After',
];

test.each(['', '429', '401', '404', '503', 'html'])('[X] exactly these headers can be read by a browser (%s)', async (fault) => {
  const { ask } = await listTenant({ items: rows(1) });
  const { headers } = await ask('GET', items, undefined, fault === '' ? {} : { headers: { 'x-local365-fault': fault } });
  expect(headers.get('access-control-expose-headers')?.split(', ')).toEqual(exposed);
  expect(headers.get('access-control-allow-origin')).toBe('*');
});

test('[U] a preflight is answered without a token, for the headers a client sends, and counted', async () => {
  const { local365 } = await listTenant();
  const response = await local365.fetch(
    new Request(`https://graph.microsoft.com/v1.0${items}`, {
      method: 'OPTIONS',
      headers: { origin: 'https://malekort.demokommune.example', 'access-control-request-method': 'PATCH' },
    }),
  );
  const allowed = response.headers.get('access-control-allow-headers')?.split(', ');
  expect(response.ok).toBe(true);
  expect(allowed).toEqual(
    expect.arrayContaining([
      'Authorization',
      'Content-Type',
      'Prefer',
      'If-Match',
      'ConsistencyLevel',
      'client-request-id',
      'SdkVersion',
    ]),
  );
  expect(local365.meter.read()).toMatchObject({ preflights: 1, exchanges: 0 });
  local365.meter.reset();
  expect(local365.meter.read()).toMatchObject({ preflights: 0, units: 0, operations: {} });
});
