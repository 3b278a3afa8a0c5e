import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useHost } from '../frame/HostContext.ts';
import type { TabHost } from '../protocol/tabHost.ts';
import { AppFrame } from './AppFrame.tsx';
import type { FrameAround } from './tabDesk.ts';
import type { TabTarget } from './tabTarget.ts';
import { useKeptFrame } from './useKeptFrame.ts';

/** Where an app's page stands, as wide as the person has chosen. It stays mounted while they are elsewhere. */
export function AppStage({
  target,
  visit,
  around,
  onHost,
}: {
  readonly target: TabTarget | undefined;
  readonly visit: number;
  readonly around: Omit<FrameAround, 'onStart' | 'frame'>;
  readonly onHost: (host: TabHost) => void;
}) {
  const { choice } = useHost();
  const styles = useStyles();
  const { kept, meet, retry } = useKeptFrame(target, visit);
  const hidden = target === undefined || kept?.state !== 'shown';
  return (
    <div className={mergeClasses(styles.stage, target === undefined && styles.away)} data-width={choice.width}>
      {kept !== undefined && (
        <div className={mergeClasses(styles.width, styles[`w${choice.width}`])}>
          <AppFrame
            key={kept.n}
            target={kept.target}
            hidden={hidden}
            around={{ ...around, frame: choice.width === 'side' ? 'sidePanel' : 'content' }}
            onHost={(host) => {
              meet(host);
              onHost(host);
            }}
            onRetry={retry}
          />
        </div>
      )}
    </div>
  );
}

const narrow = {
  boxShadow: tokens.shadow8,
  border: `1px solid ${tokens.colorNeutralStroke2}`,
} as const;

const useStyles = makeStyles({
  stage: {
    flexGrow: 1,
    minHeight: 0,
    display: 'flex',
    justifyContent: 'center',
    backgroundColor: tokens.colorNeutralBackground3,
    overflowX: 'auto',
  },
  away: { display: 'none' },
  width: { display: 'flex', minHeight: 0, flexShrink: 0, boxSizing: 'content-box' },
  wfull: { width: '100%' },
  w768: { width: '768px', ...narrow },
  w320: { width: '320px', ...narrow },
  wside: { width: '320px', marginLeft: 'auto', ...narrow },
});
