import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  MessageBar,
  MessageBarBody,
} from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ChannelTab } from '../../channelTabs.ts';
import { useHost } from '../frame/HostContext.ts';
import { saveTab } from '../load/hostApi.ts';
import type { TabSettings } from '../protocol/hostDesk.ts';
import type { TabHost } from '../protocol/tabHost.ts';
import { AppFrame } from './AppFrame.tsx';
import type { FrameAround } from './tabDesk.ts';
import type { TabTarget } from './tabTarget.ts';

/** The app's own configuration page in a dialog: it says when it can be saved, and with what (`pages.config`). */
export function TabSettingsDialog({
  tab,
  target,
  around,
  onDone,
}: {
  /** The tab as it is, or as it begins: a new one has an empty entity id. */
  readonly tab: ChannelTab;
  readonly target: TabTarget;
  readonly around: Omit<FrameAround, 'onStart' | 'frame' | 'settings' | 'setSettings' | 'setValidity'>;
  readonly onDone: (saved: ChannelTab | undefined) => void;
}) {
  const { words } = useHost();
  const styles = useStyles();
  const host = useRef<TabHost | undefined>(undefined);
  const settings = useRef<TabSettings>({
    entityId: tab.entityId,
    contentUrl: target.contentUrl,
    suggestedDisplayName: tab.displayName,
  });
  const [valid, setValid] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [round, setRound] = useState(0);

  const save = async () => {
    const outcome = host.current?.listensFor('save') ? await host.current.save() : { kind: 'done' as const };
    if (outcome.kind === 'refused') return setRefusal(outcome.reason);
    const { entityId = '', contentUrl, suggestedDisplayName } = settings.current;
    onDone(await saveTab({ ...tab, entityId, contentUrl, displayName: suggestedDisplayName ?? tab.displayName }));
  };
  return (
    <Dialog open modalType="alert" onOpenChange={() => onDone(undefined)}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{target.name}</DialogTitle>
          <DialogContent className={styles.content}>
            <AppFrame
              key={round}
              target={{ ...target, contentUrl: new URL('config.html', target.contentUrl).href }}
              hidden={false}
              around={{
                ...around,
                frame: 'settings',
                settings: () => settings.current,
                setSettings: (now) => {
                  settings.current = now;
                },
                setValidity: setValid,
              }}
              onHost={(tabHost) => {
                host.current = tabHost;
              }}
              onRetry={() => setRound(round + 1)}
            />
            {refusal !== undefined && (
              <MessageBar intent="error">
                <MessageBarBody>{words.tabSays(refusal)}</MessageBarBody>
              </MessageBar>
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={() => onDone(undefined)}>{words.cancel}</Button>
            <Button appearance="primary" disabled={!valid} onClick={() => void save()}>
              {words.save}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const useStyles = makeStyles({
  surface: { maxWidth: '720px' },
  content: { display: 'flex', flexDirection: 'column', height: '420px', minHeight: 0 },
});
