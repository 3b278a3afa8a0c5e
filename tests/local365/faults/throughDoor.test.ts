import { expect, onTestFinished, test, vi } from 'vitest';
import { openDoor } from '../../../src/local365/door.ts';
import { items, listTenant, rows } from '../conformance/listTenant.ts';

/** A tenant behind a real port, asked by Node's own fetch. */
async function behindDoor() {
  const { local365 } = await listTenant({ items: rows(2) });
  const door = await openDoor({ answer: local365.fetch, port: 0 });
  onTestFinished(() => door.close());
  const token = await local365.tokenFor('leader', ['Sites.Selected']);
  const ask = (fault: string, init: RequestInit = {}, path = items) =>
    fetch(`http://127.0.0.1:${door.port}/v1.0${path}`, {
      ...init,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'x-local365-fault': fault },
    });
  return { ask, local365 };
}

test.each(['reset', 'offline', 'reset-after'])('%s destroys the socket', async (fault) => {
  const { ask } = await behindDoor();
  await expect(ask(fault)).rejects.toThrow('fetch failed');
});

test('reset-after has written', async () => {
  const { ask, local365 } = await behindDoor();
  const body = JSON.stringify({ fields: { Title: 'Skrevet' } });
  await expect(ask('reset-after', { method: 'POST', body })).rejects.toThrow('fetch failed');
  const kept = local365.tenant.database.all<{ fields: string }>('SELECT fields FROM items WHERE list = 1');
  expect(kept.map(({ fields }) => JSON.parse(fields).Title)).toEqual(['Sak 1', 'Sak 2', 'Skrevet']);
});

test('a truncated body begins and breaks off', async () => {
  const { ask } = await behindDoor();
  vi.spyOn(console, 'error').mockImplementation(() => undefined); // the HTTP library tells of the broken stream
  const response = await ask('truncated');
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow('terminated');
});

test('half a document is whole to the network', async () => {
  const { ask } = await behindDoor();
  const text = await (await ask('malformed')).text();
  expect(() => JSON.parse(text)).toThrow(SyntaxError);
});

test('a hang is ended by the caller, and the door still answers others', async () => {
  const { ask } = await behindDoor();
  const giveUp = new AbortController();
  const hanging = ask('hang', { signal: giveUp.signal });
  expect((await ask('latency=1')).status).toBe(200);
  giveUp.abort();
  await expect(hanging).rejects.toThrow('abort');
});
