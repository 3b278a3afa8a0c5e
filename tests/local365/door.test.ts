import { request as httpRequest } from 'node:http';
import { connect } from 'node:http2';
import { request as httpsRequest } from 'node:https';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { openDoor, PortTaken } from '../../src/local365/door.ts';

const address = async (request: Request) => new Response(`${request.method} ${request.url} ${await request.text()}`);

test('over http a request reaches the function, and its answer comes back', async () => {
  const door = await openDoor({ answer: address, port: 0 });
  const answer = await fetch(`http://localhost:${door.port}/v1.0/me?$select=id`, { method: 'POST', body: 'æ' });
  expect(await answer.text()).toBe(`POST http://localhost:${door.port}/v1.0/me?$select=id æ`);
  await door.close();
});

test('over TLS the name that was asked for is the name the function sees, by HTTP/1.1 and HTTP/2', async () => {
  const door = await openDoor({ answer: address, port: 0, tls: true });
  const servername = 'graph.microsoft.com';
  const first = await new Promise<string>((resolve, reject) => {
    httpsRequest(
      { port: door.port, path: '/v1.0/me', servername, headers: { host: servername }, rejectUnauthorized: false },
      (answer) => {
        answer.setEncoding('utf8').on('data', resolve);
      },
    )
      .on('error', reject)
      .end();
  });
  const session = connect(`https://localhost:${door.port}`, { servername, rejectUnauthorized: false });
  const second = await new Promise<string>((resolve, reject) => {
    session
      .request({ ':path': '/v1.0/me', ':authority': servername })
      .setEncoding('utf8')
      .on('data', resolve)
      .on('error', reject);
  });
  session.close();
  expect([first, second]).toEqual(['GET https://graph.microsoft.com/v1.0/me ', 'GET https://graph.microsoft.com/v1.0/me ']);
  await door.close();
});

const drops = async () => {
  throw new TypeError('fetch failed');
};

test('a dropped connection has no answer: the socket is destroyed', async () => {
  const door = await openDoor({ answer: drops, port: 0 });
  const error = await new Promise<NodeJS.ErrnoException>((resolve) => {
    httpRequest({ port: door.port, path: '/' }).on('error', resolve).end();
  });
  expect(error.code).toBe('ECONNRESET');
  await door.close();
});

test('a dropped connection by HTTP/2 takes all that was on it', async () => {
  const door = await openDoor({ answer: drops, port: 0, tls: true });
  const session = connect(`https://localhost:${door.port}`, { rejectUnauthorized: false });
  const ended = await new Promise<string>((resolve) => {
    session.on('error', () => undefined).on('close', () => resolve('closed'));
    session.request({ ':path': '/' }).on('error', () => undefined);
  });
  expect(ended).toBe('closed');
  await door.close();
});

test('what is our own mistake is told, and drops the connection too', async () => {
  const told: unknown[] = [];
  const mistake = new Error('ours');
  const door = await openDoor({ answer: () => Promise.reject(mistake), port: 0, onFailure: (error) => told.push(error) });
  await expect(fetch(`http://localhost:${door.port}/`)).rejects.toThrow('fetch failed');
  expect(told).toEqual([mistake]);
  await door.close();
});

test('a taken port is said by name', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => {
    other.listen(0, '127.0.0.1', resolve);
  });
  const { port } = other.address() as AddressInfo;
  await expect(openDoor({ answer: address, port })).rejects.toBeInstanceOf(PortTaken);
  other.close();
});
