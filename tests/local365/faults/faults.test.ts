import { expect, test } from 'vitest';
import type { Answered, Asking } from '../../support/asking.ts';
import { items, listTenant, rows } from '../conformance/listTenant.ts';
import type { AnyJson } from '../../support/AnyJson.ts';

type Ask = Awaited<ReturnType<typeof listTenant>>['ask'];
type Way = 'GET' | 'POST' | 'PATCH' | 'batch';

const ways: readonly Way[] = ['GET', 'POST', 'PATCH', 'batch'];
const json = { 'Content-Type': 'application/json' };

/** One request each way; all but GET make or change a row called «Skrevet». */
async function send(ask: Ask, way: Way, fault?: string): Promise<Answered> {
  const asked: Asking = fault === undefined ? {} : { headers: { 'x-local365-fault': fault } };
  const fields = { Title: 'Skrevet' };
  if (way === 'GET') return ask('GET', `${items}/1?$expand=fields`, undefined, asked);
  if (way === 'POST') return ask('POST', items, { fields }, asked);
  if (way === 'PATCH') return ask('PATCH', `${items}/1/fields`, fields, asked);
  const headers = { ...json, ...asked.headers };
  return ask('POST', '/$batch', { requests: [{ id: '1', method: 'POST', url: items, headers, body: { fields } }] });
}

/** Whether the write has happened: asked afterwards, when nothing goes wrong. */
async function isWritten(ask: Ask): Promise<boolean> {
  const titles: string[] = [];
  for (let next: string | undefined = `${items}?$expand=fields`; next !== undefined;) {
    const { body }: Answered = await ask('GET', next);
    titles.push(...body.value.map(({ fields }: AnyJson) => fields.Title));
    next = body['@odata.nextLink'];
  }
  return titles.includes('Skrevet');
}

const member = (way: Way, { status, headers, body }: Answered) =>
  way === 'batch'
    ? { status: body.responses[0].status, headers: new Headers(body.responses[0].headers), body: body.responses[0].body }
    : { status, headers, body };

const refusing = [
  ['400', 400, 'invalidRequest'],
  ['401', 401, 'InvalidAuthenticationToken'],
  ['cae', 401, 'InvalidAuthenticationToken'],
  ['403', 403, 'accessDenied'],
  ['404', 404, 'itemNotFound'],
  ['409', 409, 'resourceModified'],
  ['410', 410, 'resyncChangesApplyDifferences'],
  ['410-upload', 410, 'resyncChangesUploadDifferences'],
  ['412', 412, 'resourceModified'],
  ['423', 423, 'notAllowed'],
  ['429', 429, 'TooManyRequests'],
  ['429-date', 429, 'TooManyRequests'],
  ['429-without', 429, 'TooManyRequests'],
  ['500', 500, 'generalException'],
  ['502', 502, 'UnknownError'],
  ['503', 503, 'serviceNotAvailable'],
  ['503-date', 503, 'serviceNotAvailable'],
  ['503-without', 503, 'serviceNotAvailable'],
  ['504', 504, 'UnknownError'],
  ['507', 507, 'quotaLimitReached'],
  ['509', 509, 'activityLimitReached'],
  ['no-such-fault', 501, 'notImplemented'],
] as const;

test.each(ways.flatMap((way) => refusing.map(([fault, status, code]) => [way, fault, status, code] as const)))(
  '%s: %s is answered %i and nothing is written',
  async (way, fault, status, code) => {
    const { ask } = await listTenant({ items: rows(1) });
    const answered = member(way, await send(ask, way, fault));
    expect([answered.status, answered.body.error.code]).toEqual([status, code]);
    expect(await isWritten(ask)).toBe(false);
  },
);

test.each(ways)('%s: Retry-After is seconds, a date, or not there', async (way) => {
  const { ask } = await listTenant({ items: rows(1) });
  const after = async (fault: string) => member(way, await send(ask, way, fault)).headers.get('retry-after');
  expect([await after('429'), await after('429=17'), await after('503=3')]).toEqual(['5', '17', '3']);
  expect(await after('429-date')).toBe('Sun, 22 Nov 2026 08:00:05 GMT');
  expect([await after('429-without'), await after('503-without')]).toEqual([null, null]);
});

test.each(ways)('%s: after a 504 the write may have happened', async (way) => {
  const { ask } = await listTenant({ items: rows(1) });
  expect(member(way, await send(ask, way, '504-after')).status).toBe(504);
  expect(await isWritten(ask)).toBe(way !== 'GET');
});

test.each(
  ways.flatMap((way) => [[way, 'reset', false] as const, [way, 'offline', false] as const, [way, 'reset-after', true] as const]),
)('%s: %s is a rejected TypeError, as of fetch; written: %s', async (way, fault, written) => {
  const { ask } = await listTenant({ items: rows(1) });
  await expect(send(ask, way, fault)).rejects.toThrow(TypeError);
  expect(await isWritten(ask)).toBe(written && way !== 'GET');
});

test.each(ways)('%s: a hang ends when the caller gives up', async (way) => {
  const { ask } = await listTenant({ items: rows(1) });
  const giveUp = new AbortController();
  const asked: Asking = { headers: { 'x-local365-fault': 'hang' }, signal: giveUp.signal };
  const hanging =
    way === 'batch'
      ? ask(
          'POST',
          '/$batch',
          { requests: [{ id: '1', method: 'GET', url: items, headers: asked.headers }] },
          { signal: giveUp.signal },
        )
      : ask(
          way === 'GET' ? 'GET' : way,
          way === 'POST' ? items : `${items}/1`,
          way === 'GET' ? undefined : { fields: {} },
          asked,
        );
  setTimeout(() => giveUp.abort(new Error('given up')), 20);
  await expect(hanging).rejects.toThrow('given up');
});

test.each(ways)('%s: half an answer, half a document, a page of HTML; what was asked for has happened', async (way) => {
  const { ask } = await listTenant({ items: rows(1) });
  await expect(send(ask, way, 'truncated')).rejects.toThrow(TypeError);
  expect(await isWritten(ask)).toBe(way !== 'GET');
  await expect(send(ask, way, 'malformed')).rejects.toThrow(SyntaxError);
  const { status, body, headers } = member(way, await send(ask, way, 'html'));
  expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(way === 'batch' ? Buffer.from(body, 'base64').toString() : body).toContain('<html>');
});

test.each(ways)('%s: values of wrong types, and a column that is not there', async (way) => {
  const { ask } = await listTenant({ items: rows(1) });
  const fieldsAfter = async (fault: string) => {
    const { body } = member(way, await send(ask, way, fault));
    return way === 'PATCH' ? body : body.fields;
  };
  expect(await fieldsAfter('wrong-types')).toMatchObject({ Title: 7, id: way === 'POST' || way === 'batch' ? '2' : '1' });
  const lacking = await fieldsAfter('missing-column=Title');
  expect(['Title' in lacking, 'id' in lacking]).toEqual([false, true]);
});

test('the whole batch may go wrong, not a member of it', async () => {
  const { ask } = await listTenant({ items: rows(1) });
  const envelope = (fault: string) =>
    ask('POST', '/$batch', { requests: [{ id: '1', method: 'GET', url: items }] }, { headers: { 'x-local365-fault': fault } });
  expect((await envelope('503')).status).toBe(503);
  await expect(envelope('reset')).rejects.toThrow(TypeError);
});

test('by rule: the nth, a share, so many times, of some operations or addresses', async () => {
  const { ask, local365 } = await listTenant({ items: rows(1) });
  const statuses = async (count: number, way: Way = 'GET') => {
    const seen: number[] = [];
    for (let number = 0; number < count; number += 1) seen.push((await send(ask, way)).status);
    return seen;
  };
  local365.faults.add({ fault: '503', nth: 2 });
  expect(await statuses(3)).toEqual([200, 503, 200]);
  local365.faults.clear();
  local365.faults.add({ fault: '503', share: 0.5, method: 'GET' });
  expect(await statuses(4)).toEqual([200, 503, 200, 503]);
  expect(await statuses(2, 'PATCH')).toEqual([200, 200]);
  local365.faults.clear();
  local365.faults.add({ fault: '429', times: 1, operation: '/items/{listItem-id}' });
  expect(await statuses(2)).toEqual([429, 200]);
  local365.faults.clear();
  local365.faults.add({ fault: '404', path: '/lists/Oversikt' });
  expect(await statuses(1)).toEqual([200]);
  expect((await ask('GET', items.replace('Saker', 'Oversikt'))).status).toBe(404);
  expect(local365.faults.rules()).toMatchObject([{ met: 1, struck: 1 }]);
});

test.each(ways)('%s: a slow answer comes in the end', async (way) => {
  const { ask } = await listTenant({ items: rows(1) });
  expect((await send(ask, way, 'latency=5')).status).toBeLessThan(300);
  expect(await isWritten(ask)).toBe(way !== 'GET');
});
