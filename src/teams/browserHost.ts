import type { Host, Theme } from './host.ts';
import { createListeners } from './listeners.ts';
import { openAddress } from './openAddress.ts';

/** A plain browser as a host: its own theme and language, and nobody to tell how the start went. */
export function browserHost(): Host {
  const themes = createListeners<[Theme]>();
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const contrast = window.matchMedia('(forced-colors: active)');
  const theme = (): Theme => (contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'default');
  for (const media of [dark, contrast]) media.addEventListener('change', () => void themes.tell(theme()));
  return {
    kind: 'browser',
    context: {
      theme: theme(),
      locale: navigator.language,
      place: undefined,
      entityId: undefined,
      teamId: undefined,
      groupId: undefined,
      channelId: undefined,
      userId: undefined,
      loginHint: undefined,
      tenantId: undefined,
      frame: 'content',
    },
    onTheme: themes.add,
    onPlace: () => () => undefined,
    onSuspend: (listener) => {
      const leave = () => void listener();
      window.addEventListener('pagehide', leave);
      return () => window.removeEventListener('pagehide', leave);
    },
    notifyLoaded: () => undefined,
    notifySuccess: () => undefined,
    notifyFailure: () => undefined,
    openLink: (address) => openAddress(address, (safe) => void window.open(safe, '_blank', 'noopener')),
    navigateTo: async (place) => window.location.assign(`#${encodeURI(place)}`),
    shareDeepLink: () => false,
    copyText: (text) => navigator.clipboard.writeText(text),
  };
}
