import type { ChannelTab, ChannelTabs } from './channelTabs.ts';
import { HostCallError } from './HostCallError.ts';
import type { HostCall } from './HostCallError.ts';

/** The tabs above the channels: listed, saved (a new id adds one), removed. */
export function tabCalls(tabs: ChannelTabs): Readonly<Record<string, HostCall>> {
  return {
    'GET tabs': () => tabs.all(),
    'PUT tabs': (body) => {
      const tab = readTab(body);
      tabs.save(tab);
      return tab;
    },
    'DELETE tabs': (_, query) => {
      const id = query.get('id') ?? '';
      if (!tabs.all().some((tab) => tab.id === id)) throw new HostCallError(404, `No tab «${id}».`);
      tabs.remove(id);
    },
  };
}

function readTab(body: Readonly<Record<string, unknown>>): ChannelTab {
  const text = (name: string) => {
    const value = body[name];
    if (typeof value !== 'string' || value.trim() === '') throw new HostCallError(400, `A tab needs «${name}».`);
    return value;
  };
  const app = text('app');
  if (app !== 'malekort' && app !== 'planner') throw new HostCallError(400, `No app «${app}».`);
  return {
    id: text('id'),
    teamId: text('teamId'),
    channelId: text('channelId'),
    displayName: text('displayName'),
    app,
    entityId: text('entityId'),
    contentUrl: body['contentUrl'] === undefined ? undefined : text('contentUrl'),
  };
}
