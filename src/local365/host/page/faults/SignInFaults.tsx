import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useHost } from '../frame/HostContext.ts';
import { callHost } from '../load/hostApi.ts';

/** Ends what the person has: their tokens, or what they have consented to. */
export function SignInFaults() {
  const { words, person } = useHost();
  const styles = useStyles();
  const [said, setSaid] = useState('');
  const doIt = (call: Promise<unknown>) => {
    setSaid('');
    void call.then(() => setSaid(words.done));
  };
  return (
    <div className={styles.row} role="group" aria-label={words.signIn}>
      <Button onClick={() => doIt(callHost('POST', 'cutoff', { person: person.key, reason: 'expired' }))}>
        {words.expireTokens}
      </Button>
      <Button onClick={() => doIt(callHost('POST', 'cutoff', { person: person.key, reason: 'revoked' }))}>
        {words.revokeTokens}
      </Button>
      <Button onClick={() => doIt(callHost('DELETE', `consent?person=${person.key}`))}>{words.withdrawConsent}</Button>
      <Text role="status">{said}</Text>
    </div>
  );
}

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});
