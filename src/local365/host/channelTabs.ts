import type { TabSeed, TenantSeed } from '../seed/tenantSeed.ts';
import type { IdentityDatabase } from '../identity/identityDatabase.ts';

/** A tab as it stands above a channel now; `contentUrl` is what the configuration page saved, absent for the seed's own. */
export type ChannelTab = TabSeed & { readonly contentUrl: string | undefined };

/** The tabs people have added, changed and removed. */
export type ChannelTabs = {
  readonly all: () => ChannelTab[];
  readonly save: (tab: ChannelTab) => void;
  readonly remove: (id: string) => void;
};

/** Keeps the tabs in the tenant's database; the seed's are written the first time only. */
export function createChannelTabs(database: IdentityDatabase, seed: Pick<TenantSeed, 'tabs'>): ChannelTabs {
  database.exec('CREATE TABLE IF NOT EXISTS host_tabs (id TEXT PRIMARY KEY, place INTEGER, content TEXT)');
  const all = () =>
    (database.all('SELECT content FROM host_tabs WHERE content IS NOT NULL ORDER BY place') as { content: string }[]).map(
      ({ content }) => JSON.parse(content) as ChannelTab,
    );
  const write = (id: string, tab: ChannelTab | undefined) =>
    database.run(
      `INSERT INTO host_tabs (id, place, content) VALUES (?, (SELECT count(*) FROM host_tabs), ?)
       ON CONFLICT (id) DO UPDATE SET content = excluded.content`,
      [id, tab === undefined ? null : JSON.stringify(tab)],
    );
  if (database.all('SELECT id FROM host_tabs LIMIT 1').length === 0)
    for (const tab of seed.tabs) write(tab.id, { ...tab, contentUrl: undefined });
  return { all, save: (tab) => write(tab.id, tab), remove: (id) => write(id, undefined) };
}
