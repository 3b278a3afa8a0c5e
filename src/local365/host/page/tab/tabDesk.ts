import type { HostNow } from '../frame/HostContext.ts';
import { callHost } from '../load/hostApi.ts';
import type { BrokerAnswer } from '../../brokerCalls.ts';
import type { DialogWish, HostDesk, TabSettings, TabStart } from '../protocol/hostDesk.ts';
import type { BrokerDesk } from '../protocol/nestedAppAuth.ts';
import type { FrameContext } from '../protocol/runtime.ts';
import { brokerFor } from './broker.ts';
import { signInWindow } from './signInWindow.ts';
import { tabContext } from './tabContext.ts';
import type { TabTarget } from './tabTarget.ts';

/** What stands around a frame: how it reports, and the dialogs it may open. */
export type FrameAround = {
  readonly frame: FrameContext;
  readonly onStart: (start: TabStart) => void;
  readonly askConsent: BrokerDesk['askConsent'];
  readonly shareLink: HostDesk['shareLink'];
  readonly openDialog: (wish: DialogWish) => Promise<unknown>;
  readonly resizeDialog: HostDesk['resizeDialog'];
  readonly submitDialog: HostDesk['submitDialog'];
  readonly relay: HostDesk['relay'];
  readonly settings: () => TabSettings;
  readonly setSettings: (settings: TabSettings) => void;
  readonly setValidity: (valid: boolean) => void;
};

/** What the page does for one frame. `now` and `target` are read at each call, since both change while a frame lives. */
export function tabDesk(now: () => HostNow, target: () => TabTarget, around: FrameAround): HostDesk {
  const broker = (): BrokerDesk => brokerFor(now(), around.askConsent);
  return {
    ...around,
    context: () => tabContext(now(), target(), around.frame),
    openLink: (url) => now().openLink(url),
    openPlace: (place) => now().openPlace(place),
    navigateBack: () => {
      history.back();
      return true;
    },
    tabs: () =>
      (target().team?.channels ?? []).flatMap((channel) =>
        channel.tabs.map((tab) => ({
          tabName: tab.displayName,
          internalTabInstanceId: tab.id,
          channelId: channel.id,
          channelName: channel.name,
          entityId: tab.entityId,
          url: tab.contentUrl,
        })),
      ),
    writeText: (text) => navigator.clipboard.writeText(text),
    readText: () => navigator.clipboard.readText(),
    broker: {
      fault: () => broker().fault(),
      account: () => broker().account(),
      token: (wish) => broker().token(wish),
      askConsent: (scopes, needAdministrator) => broker().askConsent(scopes, needAdministrator),
    },
    authToken: async () => {
      const { start, person } = now();
      const wish = { person: person.key, clientId: start.tenant.clientId, scope: 'User.Read' };
      const answer = await callHost<BrokerAnswer>('POST', 'token', wish);
      if (answer.kind !== 'token') throw new Error('resourceRequiresConsent');
      return answer.token.id_token;
    },
    authenticate: (url) => signInWindow(url),
  };
}
