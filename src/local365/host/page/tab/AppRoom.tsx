import { useRef, useState } from 'react';
import type { ChannelTab } from '../../channelTabs.ts';
import { ConsentDialog } from '../consent/ConsentDialog.tsx';
import { useHost } from '../frame/HostContext.ts';
import { deepLinkTo } from '../links/deepLink.ts';
import { ShareDialog } from '../links/ShareDialog.tsx';
import type { DialogWish } from '../protocol/hostDesk.ts';
import type { TabHost } from '../protocol/tabHost.ts';
import { AppStage } from './AppStage.tsx';
import { PageDialog } from './PageDialog.tsx';
import { TabSettingsDialog } from './TabSettingsDialog.tsx';
import type { TabTarget } from './tabTarget.ts';
import { useQuestion } from './useQuestion.ts';

type Consent = { readonly scopes: readonly string[]; readonly needAdministrator: readonly string[] };

/** An app's frame with all the dialogs the host may open for it: consent, a page of its own, sharing, and its settings. */
export function AppRoom({
  target,
  visit,
  editing,
  onEdited,
}: {
  readonly target: TabTarget | undefined;
  readonly visit: number;
  readonly editing: { readonly tab: ChannelTab; readonly target: TabTarget } | undefined;
  readonly onEdited: (saved: ChannelTab | undefined) => void;
}) {
  const { start, words } = useHost();
  const consent = useQuestion<Consent, boolean>(false);
  const page = useQuestion<DialogWish, unknown>(undefined);
  const [shared, setShared] = useState<string>();
  const dialogHost = useRef<TabHost | undefined>(undefined);
  const tabHost = useRef<TabHost | undefined>(undefined);

  const around = {
    askConsent: (scopes: readonly string[], needAdministrator: readonly string[]) => consent.ask({ scopes, needAdministrator }),
    shareLink: (place: string | undefined, label: string | undefined, webUrl: string | undefined) => {
      if (target === undefined) return;
      const link = { appId: start.tenant.teamsAppId, pageId: target.entityId, subPageId: place, channelId: target.channel?.id };
      setShared(deepLinkTo(link, label ?? target.name, webUrl));
    },
    openDialog: (wish: DialogWish) => page.ask(wish),
    resizeDialog: () => undefined,
    submitDialog: (result: unknown) => page.answer(result),
    relay: (func: 'messageForParent' | 'messageForChild', args: readonly unknown[]) =>
      (func === 'messageForParent' ? tabHost : dialogHost).current?.push(func, args),
    settings: () => ({ entityId: target?.entityId, contentUrl: target?.contentUrl, suggestedDisplayName: target?.name }),
    setSettings: () => undefined,
    setValidity: () => undefined,
  };
  return (
    <>
      <AppStage
        target={target}
        visit={visit}
        around={around}
        onHost={(host) => {
          tabHost.current = host;
        }}
      />
      {editing && <TabSettingsDialog {...editing} around={around} onDone={onEdited} />}
      {page.asked && target && (
        <PageDialog
          wish={page.asked}
          opener={target}
          around={around}
          onHost={(host) => {
            dialogHost.current = host;
          }}
          onClose={page.answer}
        />
      )}
      {shared !== undefined && <ShareDialog link={shared} onClose={() => setShared(undefined)} />}
      {consent.asked && <ConsentDialog app={words.scorecard} {...consent.asked} onAnswer={consent.answer} />}
    </>
  );
}
