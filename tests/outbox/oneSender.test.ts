import { expect, test } from 'vitest';
import { oneSender, type Alone } from '../../src/outbox/oneSender.ts';

async function orderOf(alone: readonly Alone[]) {
  const order: string[] = [];
  await Promise.all(
    alone.map((each, index) =>
      each(async () => {
        order.push(`${index} begins`);
        await Promise.resolve();
        order.push(`${index} ends`);
      }),
    ),
  );
  return order;
}

const oneAtATime = ['0 begins', '0 ends', '1 begins', '1 ends'];

test('with locks two tabs take turns', async () => {
  let last: Promise<unknown> = Promise.resolve();
  const locks = {
    request: (_name: string, work: () => Promise<void>) => {
      const mine = last.then(work);
      last = mine;
      return mine;
    },
  };
  expect(await orderOf([oneSender('a', locks), oneSender('a', locks)])).toEqual(oneAtATime);
});

test('where locks are refused, one tab still does one thing at a time', async () => {
  const refused = { request: () => Promise.reject(new DOMException('The request was denied.', 'SecurityError')) };
  const alone = oneSender('a', refused);
  expect(await orderOf([alone, alone])).toEqual(oneAtATime);
});

test('what goes wrong in the work is told to who asked, and the next has its turn', async () => {
  const alone = oneSender('a', undefined);
  await expect(alone(() => Promise.reject(new Error('mine')))).rejects.toThrow('mine');
  expect(await alone(() => Promise.resolve(7))).toBe(7);
});
