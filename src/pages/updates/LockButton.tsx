import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useLockRound } from '../../commands/useRound.ts';
import type { Round } from '../../domain/round.ts';
import { refusalOf } from '../../queries/refusalOf.ts';
import { useTexts } from '../../ui/Language.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';

/** Locks a round, once it has been asked for twice, or opens it again. Only for those who may write the list. */
export function LockButton({ round }: { readonly round: Round }) {
  const styles = useStyles();
  const { round: words, frame, dates } = useTexts();
  const lock = useLockRound();
  const [asking, setAsking] = useState(false);
  const locked = round.lock !== undefined;
  const send = (wanted: boolean) => {
    setAsking(false);
    if (!lock.isPending) lock.mutate({ round, locked: wanted });
  };
  return (
    <div className={styles.lock}>
      {asking ? (
        <div role="group" aria-label={words.lock} className={styles.asking}>
          <span>{words.lockSure(dates.period(round.period))}</span>
          <Button appearance="primary" onClick={() => send(true)}>
            {words.lock}
          </Button>
          <Button autoFocus onClick={() => setAsking(false)}>
            {frame.cancel}
          </Button>
        </div>
      ) : (
        <Button disabledFocusable={lock.isPending} onClick={() => (locked ? send(false) : setAsking(true))}>
          {locked ? words.unlock : words.lock}
        </Button>
      )}
      <RefusalNotice refusal={lock.error === null ? undefined : refusalOf(lock.error)} />
    </div>
  );
}

const useStyles = makeStyles({
  lock: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS },
  asking: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});
