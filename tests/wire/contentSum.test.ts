import { expect, test } from 'vitest';
import type { StatusContent } from '../../src/wire/statusCard.ts';
import { contentSum } from '../../src/wire/contentSum.ts';
import { linesOf, statusContentOf } from './statusContents.ts';

test.each<Partial<StatusContent>>([
  { readAt: 'Lest 23.11.2026 kl. 08.00' },
  { link: { title: 'Åpne', url: 'https://a.no' } },
  { title: 'Status: Kultur og idrett, 2026' },
  { sections: [{ heading: 'Endra sidan 14. mars', lines: linesOf(2) }] },
])('the same rows in the same own words give the same sum, whatever the time, form and language: %o', async (more) => {
  expect(await contentSum(statusContentOf(more))).toBe(await contentSum(statusContentOf()));
});

test.each<Partial<StatusContent>>([
  { ownWords: 'x' },
  { kind: 'summary' },
  { asks: { heading: 'Til beslutning', lines: ['x'] } },
  { told: new Map() },
  { told: new Map([['demo-01', { mark: 'acceptable', text: '93 %' }]]) },
  { told: new Map([['demo-01', { mark: 'desired', text: '94 %' }]]) },
])('something else told gives another sum: %o', async (more) => {
  expect(await contentSum(statusContentOf(more))).not.toBe(await contentSum(statusContentOf()));
});
