import { makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useHost } from '../frame/HostContext.ts';
import type { TabStart } from '../protocol/hostDesk.ts';
import type { TabHost } from '../protocol/tabHost.ts';
import type { FrameAround } from './tabDesk.ts';
import { TabError } from './TabError.tsx';
import type { TabTarget } from './tabTarget.ts';
import { useTabHost } from './useTabHost.ts';

/** How long Teams waits for a tab's `notifySuccess`, in milliseconds. */
const patience = 30_000;

/** One frame with an app's page in it: a spinner until the page says it is there, Teams' error screen when it fails or says nothing. */
export function AppFrame({
  target,
  around,
  hidden,
  onHost,
  onRetry,
}: {
  readonly target: TabTarget;
  readonly around: Omit<FrameAround, 'onStart'>;
  readonly hidden: boolean;
  readonly onHost?: ((host: TabHost) => void) | undefined;
  readonly onRetry: () => void;
}) {
  const { words } = useHost();
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const [start, setStart] = useState<TabStart | { readonly kind: 'opening' } | { readonly kind: 'silent' }>({ kind: 'opening' });
  const [address] = useState(target.contentUrl);
  const tabHost = useTabHost(frame, target, { ...around, onStart: (said) => setStart((now) => later(now, said)) });

  useEffect(() => {
    if (tabHost.current) onHost?.(tabHost.current);
  }, [tabHost, onHost]);
  const settled = start.kind === 'succeeded' || start.kind === 'failed' || start.kind === 'silent';
  useEffect(() => {
    if (settled) return undefined;
    const timer = setTimeout(() => setStart({ kind: 'silent' }), patience);
    return () => clearTimeout(timer);
  }, [settled]);

  const failed = start.kind === 'silent' || (start.kind === 'failed' && !start.expected);
  return (
    <div
      className={mergeClasses(styles.frame, hidden && styles.hidden)}
      data-tab-state={start.kind}
      aria-busy={start.kind === 'opening'}
    >
      {start.kind === 'opening' && <Spinner className={styles.over} label={words.loadingTab(target.name)} />}
      {failed && <TabError start={start} onRetry={onRetry} />}
      <iframe
        ref={frame}
        className={mergeClasses(styles.page, failed && styles.hidden)}
        title={target.name}
        name="embedded-page-container"
        src={address}
        allow="clipboard-read; clipboard-write"
        sandbox="allow-downloads allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-same-origin allow-scripts"
      />
    </div>
  );
}

type Start = TabStart | { readonly kind: 'opening' } | { readonly kind: 'silent' };

/** What has been said stands: a page that failed does not load afterwards, and a late success does not undo the error screen. */
function later(now: Start, said: TabStart): Start {
  if (now.kind === 'silent' || now.kind === 'failed') return now;
  if (now.kind === 'succeeded' && said.kind === 'loaded') return now;
  return said;
}

const useStyles = makeStyles({
  frame: { position: 'relative', flexGrow: 1, minHeight: 0, display: 'flex', backgroundColor: tokens.colorNeutralBackground1 },
  hidden: { display: 'none' },
  over: { position: 'absolute', inset: 0, backgroundColor: tokens.colorNeutralBackground1 },
  page: { border: 'none', width: '100%', height: '100%' },
});
