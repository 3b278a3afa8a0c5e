import { request as requestOne } from 'node:https';
import { connect } from 'node:http2';
import { onTestFinished, expect, test } from 'vitest';
import { openDoor } from '../../../src/local365/door.ts';
import { items, listTenant, rows } from '../conformance/listTenant.ts';

/** How a request ended: with a whole answer of this status, with half of one, or with none. */
type Ending = { readonly status: number | undefined; readonly whole: boolean };
type Send = (port: number, headers: Readonly<Record<string, string>>, body: string) => Promise<Ending>;

const path = `/v1.0${items}`;

/** One POST of a row by HTTP/1.1, as a browser without anything newer sends it. */
const byOne: Send = (port, headers, body) =>
  new Promise((resolve) => {
    const asked = requestOne({ port, path, method: 'POST', headers, rejectUnauthorized: false, agent: false }, (answer) => {
      const status = answer.statusCode;
      answer.on('error', () => resolve({ status, whole: false }));
      answer.on('end', () => resolve({ status, whole: answer.complete }));
      answer.resume();
    });
    asked.on('error', () => resolve({ status: undefined, whole: false }));
    asked.end(body);
  });

/** The same by HTTP/2. */
const byTwo: Send = (port, headers, body) =>
  new Promise((resolve) => {
    const session = connect(`https://localhost:${port}`, { rejectUnauthorized: false });
    session.on('error', () => undefined);
    const stream = session.request({ ':path': path, ':method': 'POST', ...headers });
    let status: number | undefined;
    let failed = false;
    stream.on('response', (answered) => (status = answered[':status']));
    stream.on('error', () => (failed = true));
    stream.on('close', () => {
      session.destroy();
      resolve({ status, whole: status !== undefined && !failed && stream.rstCode === 0 });
    });
    stream.resume();
    stream.end(body);
  });

const protocols: readonly (readonly [string, Send])[] = [
  ['HTTP/1.1', byOne],
  ['HTTP/2', byTwo],
];
const endings: readonly (readonly [fault: string | undefined, status: number | undefined, whole: boolean, written: number])[] = [
  [undefined, 201, true, 1],
  ['503', 503, true, 0],
  ['504-after', 504, true, 1],
  ['reset', undefined, false, 0],
  ['reset-after', undefined, false, 1],
  ['offline', undefined, false, 0],
  ['truncated', 201, false, 1],
  ['malformed', 201, true, 1],
];

test.each(protocols.flatMap(([name, send]) => endings.map((ending) => [name, send, ...ending] as const)))(
  '$0: $2 is seen as it is: status $3, whole $4, rows written $5',
  async (_name, send, fault, status, whole, written) => {
    const { local365, ask } = await listTenant({ items: rows(0) });
    const door = await openDoor({ answer: local365.fetch, port: 0, tls: true });
    onTestFinished(door.close);
    const headers = {
      authorization: `Bearer ${await local365.tokenFor('leader', ['Sites.Selected'])}`,
      'content-type': 'application/json',
      ...(fault === undefined ? {} : { 'x-local365-fault': fault }),
    };
    expect(await send(door.port, headers, '{"fields":{"Title":"Ny"}}')).toEqual({ status, whole });
    expect((await ask('GET', items)).body.value).toHaveLength(written);
  },
);

test.each(protocols)('%s: a hang holds the request until the caller gives up, and nothing is written', async (_name, send) => {
  const { local365, ask } = await listTenant({ items: rows(0) });
  let arrived = () => {};
  const hung = new Promise<void>((resolve) => (arrived = resolve));
  const answer = (request: Request) => {
    arrived();
    return local365.fetch(request);
  };
  const door = await openDoor({ answer, port: 0, tls: true });
  const authorization = `Bearer ${await local365.tokenFor('leader', ['Sites.Selected'])}`;
  const ending = send(door.port, { authorization, 'x-local365-fault': 'hang' }, '{}');
  await hung;
  await door.close();
  expect(await ending).toEqual({ status: undefined, whole: false });
  expect((await ask('GET', items)).body.value).toEqual([]);
});
