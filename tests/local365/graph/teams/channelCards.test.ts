import { expect, test } from 'vitest';
import { cardProblemIn } from '../../../../src/local365/graph/teams/channelCards.ts';

const card = (more: object) => JSON.stringify({ type: 'AdaptiveCard', version: '1.5', ...more });

test('a card of text, facts, columns and a link is a card', () => {
  const body = [
    { type: 'TextBlock', text: 'Ventetid 12 → 9 min', wrap: true },
    { type: 'FactSet', facts: [{ title: 'Nivå', value: 'Ønsket' }] },
    { type: 'ColumnSet', columns: [{ items: [{ type: 'Image', url: 'https://malekort.example/a.png' }] }] },
    { type: 'RichTextBlock', inlines: ['a', { type: 'TextRun', text: 'b' }] },
  ];
  const actions = [
    { type: 'Action.OpenUrl', title: 'Åpne', url: 'https://teams.microsoft.com/l/entity/a/b' },
    { type: 'Action.ShowCard', card: { type: 'AdaptiveCard', body: [] } },
  ];
  expect(cardProblemIn(card({ body, actions }))).toBeUndefined();
});

test.each([
  ['an object instead of a string', { type: 'AdaptiveCard', version: '1.5' }],
  ['broken JSON', '{"type":"AdaptiveCard"'],
  ['another type', card({ type: 'MessageCard' })],
  ['a version Teams does not show', card({ version: '1.6' })],
  ['no version', card({ version: undefined })],
  ['a text block without text', card({ body: [{ type: 'TextBlock' }] })],
  ['an unknown element deep inside', card({ body: [{ type: 'Container', items: [{ type: 'Chart.Bar' }] }] })],
  ['a link without an address', card({ actions: [{ type: 'Action.OpenUrl', url: '/tiltak' }] })],
  ['a fault in a shown card', card({ actions: [{ type: 'Action.ShowCard', card: { body: [{ type: 'Image' }] } }] })],
])('%s is refused', (_, content) => {
  expect(cardProblemIn(content)).toBeDefined();
});
