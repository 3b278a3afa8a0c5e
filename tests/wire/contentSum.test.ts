import { expect, test } from 'vitest';
import { contentSum } from '../../src/wire/contentSum.ts';
import { statusContentOf } from './statusContents.ts';

test('the same words give the same sum, whenever they were read and whatever the link', async () => {
  const later = statusContentOf({ readAt: 'Lest 23.11.2026 kl. 08.00', link: { title: 'Åpne', url: 'https://a.no' } });
  expect(await contentSum(later)).toBe(await contentSum(statusContentOf()));
});

test.each([{ summary: 'x' }, { ownWords: 'x' }, { title: 'x' }, { sections: [] }])(
  'other words give another sum: %o',
  async (words) => {
    expect(await contentSum(statusContentOf(words))).not.toBe(await contentSum(statusContentOf()));
  },
);
