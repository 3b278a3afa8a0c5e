import { expect, test } from 'vitest';
import type { Answered } from '../../support/asking.ts';
import { idOf, kulturTeam, leaderTeam, officeTenant } from '../graph/officeTenant.ts';

const channel = encodeURIComponent('19:kultur-styring@thread.tacv2');
const messages = `/teams/${kulturTeam}/channels/${channel}/messages`;
const html = (content: string) => ({ contentType: 'html', content });
const card = (more: object = {}) => ({
  id: 'a1',
  contentType: 'application/vnd.microsoft.card.adaptive',
  contentUrl: null,
  content: JSON.stringify({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'Ventetid 9 min' }] }),
  ...{ name: null, thumbnailUrl: null },
  ...more,
});
const withCard = (attachment: object) => ({
  body: html('<p>Status</p><attachment id="a1"></attachment>'),
  attachments: [attachment],
});
const mention = (more: object = {}) => ({
  ...{ id: 0, mentionText: 'Ansatt, Kultur' },
  mentioned: { user: { id: idOf('employee'), displayName: 'Ansatt, Kultur', userIdentityType: 'aadUser' } },
  ...more,
});

test('10 [D channel-post-messages][C] a card with a mention is 201, in the person’s own name, with a link to it', async () => {
  const { ask } = await officeTenant();
  const { status, body } = await ask('POST', messages, {
    subject: 'Statusoppdatering: Kultur',
    importance: 'high',
    body: html('<p>Til <at id="0">Ansatt, Kultur</at></p><attachment id="a1"></attachment>'),
    mentions: [mention()],
    attachments: [card()],
  });
  expect(status).toBe(201);
  expect(body).toMatchObject({
    ...{ id: '1772612130123', etag: '1772612130123', replyToId: null, messageType: 'message', importance: 'high' },
    createdDateTime: '2026-03-04T08:15:30.123Z',
    from: { user: { id: idOf('leader'), displayName: 'Leder, Kultur', userIdentityType: 'aadUser' } },
    channelIdentity: { teamId: kulturTeam, channelId: '19:kultur-styring@thread.tacv2' },
    attachments: [{ id: 'a1', content: card().content }],
    mentions: [{ id: 0, mentioned: { user: { id: idOf('employee') } } }],
  });
  expect(body.webUrl).toBe(
    'https://teams.microsoft.com/l/message/19%3Akultur-styring%40thread.tacv2/1772612130123' +
      `?groupId=${kulturTeam}&tenantId=d0000000-0000-4000-8000-000000000001&createdTime=1772612130123&parentMessageId=1772612130123`,
  );
});

test('10 [D] only the body is mandatory, and text is the default', async () => {
  const { ask } = await officeTenant();
  const { body } = await ask('POST', messages, { body: { content: 'Hei' } });
  expect(body).toMatchObject({ body: { contentType: 'text', content: 'Hei' }, importance: 'normal', subject: null });
  expect((await ask('POST', messages, { subject: 'Hei' })).status).toBe(400);
});

test('10 [D] messages of one moment have rising ids of their own', async () => {
  const { ask } = await officeTenant();
  const ids = [];
  for (const content of ['a', 'b', 'c']) ids.push((await ask('POST', messages, { body: { content } })).body.id);
  expect(ids).toEqual(['1772612130123', '1772612130124', '1772612130125']);
});

test.each([
  ['an attachment without its mark', { body: html('<p>Status</p>'), attachments: [card()] }],
  ['a mark without its attachment', { body: html('<attachment id="a1"></attachment>') }],
  ['an attachment in a text', { body: { content: '<attachment id="a1"></attachment>' }, attachments: [card()] }],
  ['two attachments with one id', { ...withCard(card()), attachments: [card(), card()] }],
  ['a card that is an object', withCard(card({ content: { type: 'AdaptiveCard', version: '1.5' } }))],
  ['a card that does not parse', withCard(card({ content: '{' }))],
  ['a card of version 1.6', withCard(card({ content: '{"type":"AdaptiveCard","version":"1.6"}' }))],
  ['an attachment of an unknown type', withCard(card({ contentType: 'text/html' }))],
  ['a mention without its mark', { body: html('Hei'), mentions: [mention()] }],
  ['a mark without its mention', { body: html('<at id="0">Ansatt</at>') }],
  ['a mention of nobody', { body: html('<at id="0">N</at>'), mentions: [mention({ mentioned: { user: { id: 'x' } } })] }],
  ['an importance nobody knows', { body: { content: 'Hei' }, importance: 'low' }],
  ['a property that is Teams’ own', { body: { content: 'Hei' }, webUrl: 'https://a' }],
])('10 [D][U status] %s is 400', async (_, written) => {
  const { ask } = await officeTenant();
  const { status, body } = await ask('POST', messages, written);
  expect([status, body.error.code]).toEqual([400, 'BadRequest']);
});

test('10 [D connectors known issues] a message of more than 28 KB in UTF-8 is 413', async () => {
  const { ask } = await officeTenant();
  const largest = 28 * 1024 - Buffer.byteLength(JSON.stringify({ body: { content: '' } }));
  const of = (length: number) => ({ body: { content: 'å'.repeat(Math.floor(length / 2)) } });
  expect((await ask('POST', messages, of(largest))).status).toBe(201);
  expect((await ask('POST', messages, of(largest + 2))).status).toBe(413);
});

test('10 [D] saying who wrote it and when takes an application’s right to import', async () => {
  const { ask } = await officeTenant();
  const written = { body: { content: 'Hei' }, createdDateTime: '2019-02-04T19:58:15.511Z' };
  expect((await ask('POST', messages, written)).status).toBe(403);
});

test('10 [C] posting takes ChannelMessage.Send, reading ChannelMessage.Read.All, and membership of the team', async () => {
  const { ask, get } = await officeTenant();
  const hei = { body: { content: 'Hei' } };
  expect((await ask('POST', messages, hei, { scopes: ['ChannelMessage.Send'] })).status).toBe(201);
  expect((await ask('POST', messages, hei, { scopes: ['Channel.ReadBasic.All'] })).status).toBe(403);
  expect((await get(messages, { scopes: ['ChannelMessage.Send'] })).status).toBe(403);
  const answer = await ask('POST', messages, hei, { as: 'director' });
  expect([answer.status, answer.body.error.code]).toEqual([403, 'Forbidden']);
  expect((await ask('POST', `/teams/${leaderTeam}/channels/${channel}/messages`, hei)).status).toBe(404);
});

test('10 [D] replies stand under their message, and one changes only one’s own words', async () => {
  const { ask, get } = await officeTenant();
  const { id } = (await ask('POST', messages, { body: { content: 'Hei' } })).body;
  const reply = (await ask('POST', `${messages}/${id}/replies`, { body: { content: 'Hei igjen' } }, { as: 'employee' })).body;
  expect(reply).toMatchObject({ replyToId: id, from: { user: { id: idOf('employee') } } });
  expect(reply.webUrl).toContain(`parentMessageId=${id}`);
  expect((await get(`${messages}/${id}/replies`)).body.value).toMatchObject([{ id: reply.id }]);
  expect((await get(`${messages}/${id}/replies/${reply.id}`)).body.body.content).toBe('Hei igjen');
  expect((await get(`${messages}/${reply.id}`)).status).toBe(404);
  const change = (as: string) =>
    ask('PATCH', `${messages}/${id}`, { body: { content: 'Rettet' } }, { as, scopes: ['ChannelMessage.ReadWrite'] });
  expect((await change('employee')).status).toBe(403);
  expect((await change('leader')).status).toBe(204);
  const changed = (await get(`${messages}/${id}`)).body;
  expect(changed).toMatchObject({ body: { content: 'Rettet' }, createdDateTime: '2026-03-04T08:15:30.123Z' });
  expect(changed.lastEditedDateTime).not.toBeNull();
});

test('10 [D channel-list-messages] a page holds 20, 50 at most, the newest first, and replies when they are expanded', async () => {
  const { ask, get } = await officeTenant();
  for (let count = 0; count < 21; count += 1) await ask('POST', messages, { body: { content: `${count}` } });
  const first = (await get(messages)).body;
  expect(first.value).toHaveLength(20);
  expect(first.value[0].body.content).toBe('20');
  const rest = (await get(first['@odata.nextLink'])).body;
  expect(rest.value.map(({ body }: { body: { content: string } }) => body.content)).toEqual(['0']);
  expect(rest['@odata.nextLink']).toBeUndefined();
  await ask('POST', `${messages}/${rest.value[0].id}/replies`, { body: { content: 'Svar' } });
  const all = (await get(`${messages}?$top=50&$expand=replies`)).body.value;
  expect(all.at(-1).replies).toMatchObject([{ body: { content: 'Svar' } }]);
  expect((await get(`${messages}?$top=51`)).status).toBe(400);
  expect((await get(`${messages}?$filter=importance eq 'high'`)).status).toBe(400);
});

test('10 [D chatmessage-delta] a delta tells what is new since the last one, and ends in a deltaLink', async () => {
  const { ask, get, pass } = await officeTenant();
  for (const content of ['a', 'b', 'c']) await ask('POST', messages, { body: { content } });
  const contents = ({ body }: Answered) => body.value.map((each: { body: { content: string } }) => each.body.content);
  const first = await get(`${messages}/delta?$top=2`);
  expect(contents(first)).toEqual(['a', 'b']);
  const second = await get(first.body['@odata.nextLink']);
  expect(contents(second)).toEqual(['c']);
  pass(1000);
  const nothing = await get(second.body['@odata.deltaLink']);
  expect(contents(nothing)).toEqual([]);
  await ask('POST', messages, { body: { content: 'd' } });
  expect(contents(await get(nothing.body['@odata.deltaLink']))).toEqual(['d']);
  const since = encodeURIComponent('lastModifiedDateTime gt 2026-03-04T08:15:31Z');
  expect(contents(await get(`${messages}/delta?$filter=${since}`))).toEqual(['d']);
  pass(241 * 24 * 60 * 60 * 1000);
  expect(contents(await get(`${messages}/delta`))).toEqual([]);
});
