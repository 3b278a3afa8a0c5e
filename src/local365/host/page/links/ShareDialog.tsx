import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Input,
  Text,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useHost } from '../frame/HostContext.ts';

/** A deep link to be copied (`pages.shareDeepLink`). */
export function ShareDialog({ link, onClose }: { readonly link: string; readonly onClose: () => void }) {
  const { words } = useHost();
  const [said, setSaid] = useState('');
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.shareTitle}</DialogTitle>
          <DialogContent>
            <Input readOnly value={link} aria-label={words.shareTitle} style={{ width: '100%' }} />
            <Text role="status">{said}</Text>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{words.close}</Button>
            <Button
              appearance="primary"
              onClick={() => void navigator.clipboard.writeText(link).then(() => setSaid(words.copied))}
            >
              {words.copyLink}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
