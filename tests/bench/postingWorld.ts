import { createLocal365 } from '../../src/local365/local365.ts';
import { publishedThrottling } from '../../src/local365/graph/throttling.ts';
import { kristiansundSeed } from '../../src/local365/seed/kristiansund.ts';
import type { TenantSeed } from '../../src/local365/seed/tenantSeed.ts';
import { virtualTime, type VirtualTime } from './virtualTime.ts';

/** What becomes of a message on its way: it arrives, or it arrives and nobody hears of it. */
export type PostFault = '504 afterwards' | 'reset afterwards' | 'tab closed afterwards';

/** A tenant with many channels that throttles as Microsoft does, a network with latency and faults, and the truth of what was posted. */
export type PostingWorld = {
  readonly time: VirtualTime;
  readonly site: string;
  readonly personId: string;
  readonly channels: readonly { readonly teamId: string; readonly id: string }[];
  readonly token: (scopes: readonly string[]) => Promise<string>;
  /** A tab's way to Graph: when the tab is closed, what was sent still arrives, and nothing is heard of it. */
  readonly openTab: () => { readonly fetch: typeof fetch; readonly closed: Promise<void> };
  /** How often each message stands in each channel, by channel and title. */
  readonly posted: ReadonlyMap<string, number>;
  readonly throttled: () => number;
  readonly close: () => void;
};

const latency = 100;
const team = '70000000-0000-4000-8000-000000000020';

/** Opens one. Every tenth message meets one of the faults, in turn. */
export async function openPostingWorld(channelCount: number, faults: readonly PostFault[]): Promise<PostingWorld> {
  const start = new Date('2026-11-22T08:00:00Z');
  const time = virtualTime(start);
  const channels = Array.from({ length: channelCount }, (_, index) => ({
    id: `19:kanal-${index + 1}@thread.tacv2`,
    displayName: `Kanal ${index + 1}`,
  }));
  const usual = kristiansundSeed();
  const seed: TenantSeed = {
    ...usual,
    teams: [{ id: team, displayName: 'Alle ledere', description: '', owners: ['director'], members: ['director'], channels }],
    plans: [],
    tabs: [],
    consents: { '*': [...(usual.consents['*'] ?? []), 'ChannelMessage.Send'] },
  };
  const local = await createLocal365({ seed, now: () => new Date(time.now()), settings: { throttling: publishedThrottling } });
  const tokens = new Map<string, Promise<string>>();
  const posted = new Map<string, number>();
  let [throttled, messages] = [0, 0];
  const never = new Promise<never>(() => undefined);
  type Tab = { open: boolean; readonly close: () => void };
  const ask = async (tab: Tab, ...[input, init]: Parameters<typeof fetch>): Promise<Response> => {
    if (!tab.open) return never;
    const request = new Request(input, init);
    const isMessage = request.method === 'POST' && request.url.endsWith('/messages');
    const body = isMessage ? await request.clone().text() : '';
    await time.wait(latency / 2);
    const response = await time.busy(local.fetch(request));
    if (response.status === 429) throttled += 1;
    let fault: PostFault | undefined;
    if (isMessage && response.status === 201) {
      const key = `${decodeURIComponent(request.url)} ${/<p>(.*?)\./.exec(body)?.[1]}`;
      posted.set(key, (posted.get(key) ?? 0) + 1);
      messages += 1;
      fault = messages % 10 === 0 ? faults[(messages / 10) % faults.length] : undefined;
    }
    await time.wait(latency / 2);
    if (!tab.open) return never;
    switch (fault) {
      case undefined:
        return response;
      case '504 afterwards':
        return new Response('{"error":{"code":"UnknownError","message":""}}', { status: 504 });
      case 'reset afterwards':
        throw new TypeError('Failed to fetch');
      case 'tab closed afterwards':
        tab.close();
        return never;
    }
  };
  const openTab = () => {
    let close: () => void = () => undefined;
    const closed = new Promise<void>((resolve) => {
      close = resolve;
    });
    const tab: Tab = {
      open: true,
      close: () => {
        tab.open = false;
        close();
      },
    };
    return { fetch: ((input, init) => ask(tab, input, init)) as typeof fetch, closed };
  };
  return {
    time,
    site: seed.sites[0]?.id ?? '',
    personId: seed.people.find(({ key }) => key === 'director')?.id ?? '',
    channels: channels.map(({ id }) => ({ teamId: team, id })),
    token: (scopes) => {
      const key = scopes.join(' ');
      const token = tokens.get(key) ?? local.tokenFor('director', scopes);
      tokens.set(key, token);
      return time.busy(token);
    },
    openTab,
    posted,
    throttled: () => throttled,
    close: () => local.close(),
  };
}
