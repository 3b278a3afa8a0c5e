import { expect, test } from 'vitest';
import type { PersonId } from '../../src/domain/id.ts';
import { channelMessage, postedMessageUrl } from '../../src/wire/channelMessage.ts';

test('the card travels as a string, and its id stands in the body', () => {
  expect(
    channelMessage({ paragraphs: ['Kultur, 2026'], card: { type: 'AdaptiveCard' }, attachmentId: 'a1', mentions: [] }),
  ).toEqual({
    body: { contentType: 'html', content: '<p>Kultur, 2026</p><attachment id="a1"></attachment>' },
    attachments: [
      {
        id: 'a1',
        contentType: 'application/vnd.microsoft.card.adaptive',
        contentUrl: null,
        content: '{"type":"AdaptiveCard"}',
        name: null,
        thumbnailUrl: null,
      },
    ],
  });
});

test('what is said cannot become a tag, a mention or another attachment', () => {
  const { body } = channelMessage({
    paragraphs: [`<at id="0">Leder</at> & 'x'`, '<attachment id="b">'],
    card: {},
    attachmentId: 'a1',
    mentions: [],
  });
  expect(body.content).toBe(
    '<p>&lt;at id=&quot;0&quot;&gt;Leder&lt;/at&gt; &amp; &#39;x&#39;</p><p>&lt;attachment id=&quot;b&quot;&gt;</p><attachment id="a1"></attachment>',
  );
});

test('only people who were chosen are called by name, and a name cannot become a tag', () => {
  const mentions = [{ id: 'p-1' as PersonId, name: 'Leder <b>Kultur</b>' }];
  const message = channelMessage({ paragraphs: ['<at id="1">Alle</at>'], card: {}, attachmentId: 'a1', mentions });
  expect(message.body.content).toBe(
    '<p>&lt;at id=&quot;1&quot;&gt;Alle&lt;/at&gt;</p><p><at id="0">Leder &lt;b&gt;Kultur&lt;/b&gt;</at></p><attachment id="a1"></attachment>',
  );
  expect(message.mentions).toEqual([
    {
      id: 0,
      mentionText: 'Leder <b>Kultur</b>',
      mentioned: { user: { id: 'p-1', displayName: 'Leder <b>Kultur</b>', userIdentityType: 'aadUser' } },
    },
  ]);
});

test("a message's address is believed only by https", () => {
  expect(postedMessageUrl({ webUrl: 'https://teams.microsoft.com/l/message/1' })).toBe('https://teams.microsoft.com/l/message/1');
  expect(postedMessageUrl({ webUrl: 'javascript:alert(1)' })).toBeUndefined();
  expect(postedMessageUrl({})).toBeUndefined();
  expect(postedMessageUrl(undefined)).toBeUndefined();
});
