import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useHost } from './HostContext.ts';
import { loadBuild } from '../load/hostApi.ts';
import { useLoad } from '../load/useLoad.ts';

/** Says across the page that the product's build failed, and with what. */
export function BuildNotice({ onBuilt }: { readonly onBuilt: (at: string) => void }) {
  const { words } = useHost();
  const styles = useStyles();
  const state = useLoad(loadBuild, 3).answer;
  const at = state?.kind === 'built' ? state.at : undefined;
  useEffect(() => {
    if (at !== undefined) onBuilt(at);
  }, [at, onBuilt]);
  if (state?.kind !== 'failed') return null;
  return (
    <MessageBar intent="error" layout="multiline" className={styles.notice} role="alert">
      <MessageBarBody>
        <MessageBarTitle>{words.buildFailed}</MessageBarTitle>
        <pre className={styles.text}>{state.messages.join('\n\n')}</pre>
      </MessageBarBody>
    </MessageBar>
  );
}

const useStyles = makeStyles({
  notice: { flexShrink: 0, maxHeight: '40vh', overflow: 'auto', alignItems: 'start' },
  text: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, whiteSpace: 'pre-wrap', margin: 0 },
});
