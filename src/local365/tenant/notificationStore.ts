import type { TenantDatabase } from './database.ts';
import type { TenantPart } from './tenantPart.ts';

/** An activity notification as it was sent. */
export type Notification = {
  readonly at: Date;
  readonly from: string;
  readonly to: string;
  /** The request's body. */
  readonly written: Readonly<Record<string, unknown>>;
};

/** The activity feeds' share of the tenant; a seed has none. */
export const notificationPart: TenantPart = {
  tables: `CREATE TABLE IF NOT EXISTS notifications (
    id INTEGER PRIMARY KEY, sent TEXT NOT NULL, sender TEXT NOT NULL, recipient TEXT NOT NULL, written TEXT NOT NULL);`,
  load: () => undefined,
};

/** Puts a notification into the recipient's feed, in the place of those of the same chain. */
export function saveNotification(database: TenantDatabase, { at, from, to, written }: Notification) {
  if (typeof written['chainId'] === 'number') {
    const same = `DELETE FROM notifications WHERE recipient = ? AND json_extract(written, '$.chainId') = ?`;
    database.run(same, [to, written['chainId']]);
  }
  const sql = 'INSERT INTO notifications (sent, sender, recipient, written) VALUES (?, ?, ?, ?)';
  database.run(sql, [at.toISOString(), from, to, JSON.stringify(written)]);
}

/** A person's feed, the newest first. */
export function notificationsOf(database: TenantDatabase, person: string): Notification[] {
  type Row = { sent: string; sender: string; written: string };
  const sql = 'SELECT sent, sender, written FROM notifications WHERE recipient = ? ORDER BY id DESC';
  return database.all<Row>(sql, [person]).map(({ sent, sender, written }) => ({
    at: new Date(sent),
    from: sender,
    to: person,
    written: JSON.parse(written) as Notification['written'],
  }));
}
