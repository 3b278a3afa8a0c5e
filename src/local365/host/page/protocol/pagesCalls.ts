import { parseDeepLink } from '../links/deepLink.ts';
import type { HostDesk, TabSettings } from './hostDesk.ts';
import { errorCode } from './notSupported.ts';
import type { TabCalls } from './tabHost.ts';

/** `pages`: settings of the tab, links, and going from place to place. */
export function pagesCalls(desk: HostDesk): TabCalls {
  const here = (subPageId: string | undefined) => {
    const { appId, entityId, channelId } = desk.context();
    return {
      appId: String(appId),
      pageId: String(entityId),
      subPageId,
      channelId: typeof channelId === 'string' ? channelId : undefined,
    };
  };
  return {
    'settings.getSettings': () => [desk.settings()],
    'settings.setSettings': ([settings]) => {
      if (typeof settings !== 'object' || settings === null) return [false, 'Settings must be an object.'];
      desk.setSettings(settings as TabSettings);
      return [true];
    },
    'settings.setValidityState': ([valid]) => {
      desk.setValidity(valid === true);
      return undefined;
    },
    executeDeepLink: async ([url]) =>
      (await desk.openLink(String(url))) ? [true] : [false, `The link cannot be opened: ${String(url)}`],
    'pages.navigateToApp': async ([params]) => {
      const { appId, pageId, subPageId, channelId } = (params ?? {}) as Record<string, unknown>;
      const place = {
        appId: String(appId),
        pageId: String(pageId),
        subPageId: optional(subPageId),
        channelId: optional(channelId),
      };
      return (await desk.openPlace(place)) ? [true] : [false, 'No such app or page.'];
    },
    'pages.currentApp.navigateTo': async ([params]) => {
      const { pageId, subPageId } = (params ?? {}) as Record<string, unknown>;
      const opened = await desk.openPlace({ ...here(optional(subPageId)), pageId: String(pageId) });
      return opened ? [undefined] : [{ errorCode: errorCode.invalidArguments, message: 'No such page in the app.' }];
    },
    'pages.currentApp.navigateToDefaultPage': async () => {
      const opened = await desk.openPlace(here(undefined));
      return opened ? [undefined] : [{ errorCode: errorCode.internalError, message: 'The app has no page here.' }];
    },
    shareDeepLink: ([place, label, webUrl]) => {
      desk.shareLink(optional(place), optional(label), optional(webUrl));
      return undefined;
    },
    navigateBack: () => (desk.navigateBack() ? [true] : [false, 'There is nothing to go back to.']),
    getTabInstances: () => [{ teamTabs: desk.tabs() }],
    getMruTabInstances: () => [{ teamTabs: desk.tabs() }],
    navigateToTab: async ([tab]) => {
      const link = parseDeepLink(String((tab as Record<string, unknown> | undefined)?.['url']));
      return link !== undefined && (await desk.openPlace(link)) ? [true] : [false, 'No such tab.'];
    },
    returnFocus: () => undefined,
    setFrameContext: () => undefined,
  };
}

function optional(value: unknown) {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
