import { cardProblemIn, parsed } from './channelCards.ts';
import { isObject } from '../isObject.ts';
import { Refusal } from '../Refusal.ts';

/** A message as it was written, with what was left out filled in. */
export type WrittenMessage = {
  readonly subject: string | null;
  readonly summary: string | null;
  readonly importance: string;
  readonly locale: string;
  readonly body: { readonly contentType: string; readonly content: string };
  readonly attachments: readonly object[];
  readonly mentions: readonly Mention[];
};

export type Mention = {
  readonly id: number;
  readonly mentionText: string;
  readonly mentioned: Readonly<Record<string, unknown>>;
};

/** A message holds about 28 KB with all its markup (graph-behaviour.md 4.2). In bytes of UTF-8. */
export const largestMessage = 28 * 1024;

const fields = ['subject', 'summary', 'importance', 'locale', 'body', 'attachments', 'mentions', 'messageType', 'reactions'];

/** Reads what a client posts to a channel; refuses whatever Teams would, and whatever we would silently lose. */
export function readMessage(written: Readonly<Record<string, unknown>>): WrittenMessage {
  for (const name of Object.keys(written)) {
    if (name === 'createdDateTime' || name === 'from') throw new Refusal('messageImport');
    if (name === 'hostedContents') throw new Refusal('notBuilt', { message: 'The pretend tenant keeps no hosted contents.' });
    if (!fields.includes(name) && !name.startsWith('@')) refuse(`The property '${name}' cannot be written.`);
  }
  if (Buffer.byteLength(JSON.stringify(written)) > largestMessage) throw new Refusal('messageTooLarge');
  const body = readContent(written.body);
  return {
    subject: textOrNull(written, 'subject'),
    summary: textOrNull(written, 'summary'),
    importance: oneOf(written.importance ?? 'normal', ['normal', 'high', 'urgent'], 'importance'),
    locale: typeof written.locale === 'string' ? written.locale : 'en-us',
    body,
    attachments: readAttachments(written.attachments ?? [], body),
    mentions: readMentions(written.mentions ?? [], body),
  };
}

function readContent(body: unknown) {
  if (!isObject(body) || typeof body.content !== 'string') return refuse('Missing body content.');
  const contentType = oneOf(body.contentType ?? 'text', ['text', 'html'], 'contentType');
  return { contentType, content: body.content };
}

/** Each attachment stands at its own mark in the html, and no mark is without its attachment. */
function readAttachments(written: unknown, { contentType, content }: WrittenMessage['body']): object[] {
  if (!Array.isArray(written) || !written.every(isObject)) return refuse("'attachments' is not a list.");
  const ids = written.map(({ id }) => id);
  const marks = contentType === 'html' ? [...content.matchAll(/<attachment\s+id="([^"]*)"/g)].map(([, id]) => id) : [];
  if (ids.some((id) => typeof id !== 'string' || id === '')) return refuse('An attachment has no id.');
  if (new Set(ids).size < ids.length) return refuse('Two attachments have the same id.');
  if (ids.some((id) => !marks.includes(id as string)) || marks.some((mark) => !ids.includes(mark)))
    return refuse('The ids of the attachments do not match those in the body.');
  return written.map((attachment) => {
    const { id, contentType: type, content: inside = null } = attachment;
    if (typeof type !== 'string') return refuse('An attachment has no contentType.');
    const problem = attachmentProblem(type, inside, attachment.contentUrl);
    if (problem !== undefined) return refuse(`Attachment '${String(id)}': ${problem}.`);
    const { contentUrl = null, name = null, thumbnailUrl = null, teamsAppId = null } = attachment;
    return { id, contentType: type, contentUrl, content: inside, name, thumbnailUrl, teamsAppId };
  });
}

function attachmentProblem(type: string, content: unknown, contentUrl: unknown): string | undefined {
  if (type === 'application/vnd.microsoft.card.adaptive') return cardProblemIn(content);
  if (type === 'reference') return typeof contentUrl === 'string' ? undefined : 'a reference has no contentUrl';
  if (!type.startsWith('application/vnd.microsoft.card.')) return `'${type}' is not a content type of attachments`;
  return typeof content === 'string' && isObject(parsed(content)) ? undefined : 'the content is not JSON in a string';
}

/** Each mention stands at its own `<at>` in the html, with the words it is shown by. */
function readMentions(written: unknown, { contentType, content }: WrittenMessage['body']): Mention[] {
  if (!Array.isArray(written) || !written.every(isObject)) return refuse("'mentions' is not a list.");
  const marks = contentType === 'html' ? [...content.matchAll(/<at\s+id="(\d+)"\s*>/g)].map(([, id]) => Number(id)) : [];
  const ids = written.map(({ id }) => id);
  if (new Set(ids).size < ids.length) return refuse('Two mentions have the same id.');
  if (ids.some((id) => !marks.includes(id as number)) || marks.some((mark) => !ids.includes(mark)))
    return refuse('The ids of the mentions do not match those in the body.');
  return written.map(({ id, mentionText, mentioned }) => {
    if (typeof mentionText !== 'string' || !isObject(mentioned)) return refuse('A mention says not whom it mentions.');
    return { id: id as number, mentionText, mentioned };
  });
}

function textOrNull(written: Readonly<Record<string, unknown>>, name: string): string | null {
  const value = written[name] ?? null;
  return value === null || typeof value === 'string' ? value : refuse(`'${name}' is not a text.`);
}

function oneOf(value: unknown, words: readonly string[], name: string): string {
  return typeof value === 'string' && words.includes(value) ? value : refuse(`'${name}' is not one of ${words.join(', ')}.`);
}

function refuse(message: string): never {
  throw new Refusal('teamsInvalid', { message });
}
