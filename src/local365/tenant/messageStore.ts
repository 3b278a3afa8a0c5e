import type { TenantDatabase } from './database.ts';
import type { TenantPart } from './tenantPart.ts';

/** A channel message as it is kept. `id` is its time in milliseconds since 1970, unique in the tenant and rising. */
export type StoredMessage = {
  readonly id: number;
  readonly channelId: string;
  /** The message this is a reply to; 0 for one that begins a conversation. */
  readonly replyTo: number;
  readonly author: string;
  /** When it was last changed, as `id` is written. */
  readonly modified: number;
  readonly body: Readonly<Record<string, unknown>>;
};

/** The messages' share of the tenant; a seed has none. */
export const messagePart: TenantPart = {
  tables: `
    CREATE TABLE IF NOT EXISTS channel_messages (
      id INTEGER PRIMARY KEY, channel TEXT NOT NULL, reply_to INTEGER NOT NULL, author TEXT NOT NULL,
      modified INTEGER NOT NULL, body TEXT NOT NULL);
    CREATE INDEX IF NOT EXISTS channel_messages_place ON channel_messages (channel, reply_to, id);
    CREATE INDEX IF NOT EXISTS channel_messages_modified ON channel_messages (channel, modified);`,
  load: () => undefined,
};

type Row = { id: number; channel: string; reply_to: number; author: string; modified: number; body: string };

/** Channel messages, through the database they are kept in. */
export function messageStore(database: TenantDatabase) {
  const messages = (where: string, values: (string | number)[]) =>
    database.all<Row>(`SELECT * FROM channel_messages WHERE ${where}`, values).map(toMessage);
  return {
    find: (channelId: string, id: number) => messages('channel = ? AND id = ?', [channelId, id])[0],
    /** The newest first. */
    inChannel: (channelId: string, replyTo: number) =>
      messages('channel = ? AND reply_to = ? ORDER BY id DESC', [channelId, replyTo]),
    /** What began a conversation and was changed after a moment, the first changed first. */
    changedSince: (channelId: string, modified: number) =>
      messages('channel = ? AND modified > ? AND reply_to = 0 ORDER BY modified', [channelId, modified]),
    /** A moment no message has been made or changed at: now, or just after the last one. */
    nextMoment: (now: Date) => {
      const last = database.get<{ last: number | null }>('SELECT max(modified) AS last FROM channel_messages')?.last ?? 0;
      return Math.max(now.getTime(), last + 1);
    },
    save: ({ id, channelId, replyTo, author, modified, body }: StoredMessage) => {
      database.run(
        `INSERT OR REPLACE INTO channel_messages (id, channel, reply_to, author, modified, body) VALUES (?, ?, ?, ?, ?, ?)`,
        [id, channelId, replyTo, author, modified, JSON.stringify(body)],
      );
    },
  };
}

function toMessage({ id, channel, reply_to: replyTo, author, modified, body }: Row): StoredMessage {
  return {
    ...{ id: Number(id), channelId: channel, replyTo: Number(replyTo), author, modified: Number(modified) },
    body: JSON.parse(body) as StoredMessage['body'],
  };
}
