import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { useHost } from '../frame/HostContext.ts';
import { tabTheme } from '../frame/hostTheme.ts';
import { createTabHost } from '../protocol/tabHost.ts';
import type { TabHost } from '../protocol/tabHost.ts';
import { tabDesk } from './tabDesk.ts';
import type { FrameAround } from './tabDesk.ts';
import type { TabTarget } from './tabTarget.ts';

/** Speaks the Teams host protocol with the page in a frame for as long as the frame stands; only its window at its origin is heard. */
export function useTabHost(
  frame: RefObject<HTMLIFrameElement | null>,
  target: TabTarget,
  around: FrameAround,
): RefObject<TabHost | undefined> {
  const host = useHost();
  const latest = useRef({ host, target, around });
  useEffect(() => {
    latest.current = { host, target, around };
  });

  const tabHost = useRef<TabHost | undefined>(undefined);
  useEffect(() => {
    const origin = () => new URL(latest.current.target.contentUrl, location.href).origin;
    const desk = tabDesk(
      () => latest.current.host,
      () => latest.current.target,
      {
        frame: latest.current.around.frame,
        onStart: (start) => latest.current.around.onStart(start),
        askConsent: (...asked) => latest.current.around.askConsent(...asked),
        shareLink: (...link) => latest.current.around.shareLink(...link),
        openDialog: (wish) => latest.current.around.openDialog(wish),
        resizeDialog: (...size) => latest.current.around.resizeDialog(...size),
        submitDialog: (result) => latest.current.around.submitDialog(result),
        relay: (...message) => latest.current.around.relay(...message),
        settings: () => latest.current.around.settings(),
        setSettings: (settings) => latest.current.around.setSettings(settings),
        setValidity: (valid) => latest.current.around.setValidity(valid),
      },
    );
    const created = createTabHost((message) => frame.current?.contentWindow?.postMessage(message, origin()), desk);
    const hear = (event: MessageEvent) => {
      if (event.source === frame.current?.contentWindow && event.origin === origin()) void created.receive(event.data);
    };
    tabHost.current = created;
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [frame]);

  useEffect(() => tabHost.current?.pushTheme(tabTheme[host.choice.theme]), [host.choice.theme]);
  return tabHost;
}
