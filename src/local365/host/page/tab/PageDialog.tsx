import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';
import { useHost } from '../frame/HostContext.ts';
import type { DialogWish } from '../protocol/hostDesk.ts';
import type { TabHost } from '../protocol/tabHost.ts';
import { AppFrame } from './AppFrame.tsx';
import type { FrameAround } from './tabDesk.ts';
import type { TabTarget } from './tabTarget.ts';

/** A page of the app's in a dialog (`dialog.url.open`). Closing it by the cross submits nothing. */
export function PageDialog({
  wish,
  opener,
  around,
  onHost,
  onClose,
}: {
  readonly wish: DialogWish;
  readonly opener: TabTarget;
  readonly around: Omit<FrameAround, 'onStart' | 'frame' | 'resizeDialog' | 'submitDialog'>;
  readonly onHost: (host: TabHost) => void;
  readonly onClose: (result: unknown) => void;
}) {
  const { words } = useHost();
  const styles = useStyles();
  const [size, setSize] = useState({ width: wish.width, height: wish.height });
  const [round, setRound] = useState(0);
  return (
    <Dialog open onOpenChange={() => onClose(undefined)}>
      <DialogSurface style={{ width: `calc(${size.width}px + 48px)`, maxWidth: '100vw' }}>
        <DialogBody>
          <DialogTitle
            action={
              <Button appearance="subtle" icon={<DismissRegular />} aria-label={words.close} onClick={() => onClose(undefined)} />
            }
          >
            {wish.title}
          </DialogTitle>
          <DialogContent className={styles.content} style={{ height: `${size.height}px` }}>
            <AppFrame
              key={round}
              target={{ ...opener, name: wish.title || opener.name, contentUrl: wish.url }}
              hidden={false}
              around={{
                ...around,
                frame: 'task',
                resizeDialog: (width, height) => setSize({ width: Number(width), height: Number(height) }),
                submitDialog: onClose,
              }}
              onHost={onHost}
              onRetry={() => setRound(round + 1)}
            />
          </DialogContent>
          <DialogActions />
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const useStyles = makeStyles({
  content: { display: 'flex', minHeight: 0, maxHeight: '80vh' },
});
