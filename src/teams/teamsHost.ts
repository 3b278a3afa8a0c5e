import { app, clipboard, pages } from '@microsoft/teams-js';
import type { FailureReason, Host, Theme } from './host.ts';
import { hostContextOf, themeOf } from './hostContext.ts';
import { createListeners } from './listeners.ts';
import { openAddress } from './openAddress.ts';

/**
 * The Teams-like host that surrounds the tab. Call it once, after teams-js has been initialized.
 *
 * Both handlers for sleep are registered: with only one of them the host ends the tab instead of putting it to sleep.
 */
export function teamsHost(context: app.Context): Host {
  const themes = createListeners<[Theme]>();
  const places = createListeners<[place: string | undefined, entityId: string | undefined]>();
  const suspends = createListeners<[]>();
  app.registerOnThemeChangeHandler((word) => void themes.tell(themeOf(word)));
  app.lifecycle.registerBeforeSuspendOrTerminateHandler(suspends.tell);
  app.lifecycle.registerOnResumeHandler(({ entityId }) => void resume(entityId));

  const resume = async (entityId: string) => {
    const { place } = await app.getContext().then(hostContextOf, () => ({ place: undefined }));
    await places.tell(place, entityId);
    succeed();
  };

  return {
    kind: 'teams',
    context: hostContextOf(context),
    onTheme: themes.add,
    onPlace: places.add,
    onSuspend: suspends.add,
    notifyLoaded: app.notifyAppLoaded,
    notifySuccess: succeed,
    notifyFailure: (reason) => app.notifyFailure({ reason: reasons[reason] }),
    openLink: (address) => openAddress(address, app.openLink),
    navigateTo: (place) => goTo(context, place),
    shareDeepLink: (subPageId, subPageLabel) => {
      if (!pages.isSupported()) return false;
      pages.shareDeepLink({ subPageId, subPageLabel });
      return true;
    },
    copyText: (text) =>
      clipboard.isSupported() ? clipboard.write(new Blob([text], { type: 'text/plain' })) : navigator.clipboard.writeText(text),
  };
}

const reasons = {
  authFailed: app.FailedReason.AuthFailed,
  timeout: app.FailedReason.Timeout,
  other: app.FailedReason.Other,
} as const satisfies Record<FailureReason, app.FailedReason>;

function succeed(): void {
  void app.notifySuccess().catch(() => undefined); // a host that has gone away needs no news
}

async function goTo({ app: { appId }, page, channel }: app.Context, subPageId: string): Promise<void> {
  if (appId === undefined) return pages.currentApp.navigateTo({ pageId: page.id, subPageId });
  const inChannel = channel === undefined ? {} : { channelId: channel.id };
  await pages.navigateToApp({ appId: appId.toString(), pageId: page.id, subPageId, ...inChannel });
}
