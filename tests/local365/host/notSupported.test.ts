import { expect, test } from 'vitest';
import type { HostMessage } from '../../../src/local365/host/page/protocol/hostMessage.ts';
import { createTabHost } from '../../../src/local365/host/page/protocol/tabHost.ts';
import type { HostDesk } from '../../../src/local365/host/page/protocol/hostDesk.ts';

async function answersTo(...messages: readonly unknown[]) {
  const posted: HostMessage[] = [];
  const host = createTabHost((message) => posted.push(message), {} as HostDesk);
  for (const message of messages) await host.receive(message);
  return posted;
}

test('an unknown call is answered with the documented error, under its own ids', async () => {
  expect(await answersTo({ id: 7, uuidAsString: 'u', func: 'location.getLocation', args: [{}] })).toEqual([
    { id: 7, uuidAsString: 'u', args: [{ errorCode: 100, message: 'This host does not support «location.getLocation».' }] },
  ]);
});

test.each(['mail.composeMail', 'navigateCrossDomain', 'calendar.composeMeeting', 'conversations.openConversation'])(
  '%s, whose first answer is read as yes or no, is answered no',
  async (func) => {
    const [answer] = await answersTo({ id: 1, func, args: [] });
    expect(answer?.args[0]).toBe(false);
  },
);

test("names of JavaScript's own are no calls", async () => {
  const [answer] = await answersTo({ id: 1, func: 'constructor', args: [] });
  expect(answer?.args).toMatchObject([{ errorCode: 100 }]);
});

test.each([['text'], [null], [42], [{ func: 'initialize' }], [{ id: 'x', func: 'initialize' }], [{ id: 1 }]])(
  '%j is no call, and is not answered',
  async (posted) => {
    expect(await answersTo(posted)).toEqual([]);
  },
);

test('a desk that fails is an internal error, not silence', async () => {
  const [answer] = await answersTo({ id: 1, func: 'getContext', args: [] });
  expect(answer?.args).toMatchObject([{ errorCode: 500 }]);
});
