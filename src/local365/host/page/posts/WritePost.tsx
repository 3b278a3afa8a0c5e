import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { SendRegular } from '@fluentui/react-icons/svg/send';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useHost } from '../frame/HostContext.ts';

/** A field to post plain text in one's own name. What was written stays when the sending fails. */
export function WritePost({ onSend }: { readonly onSend: (text: string) => Promise<unknown> }) {
  const { words } = useHost();
  const styles = useStyles();
  const [text, setText] = useState('');
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    await onSend(text);
    setText('');
  };
  return (
    <form className={styles.form} onSubmit={(event) => void send(event)}>
      <Input
        className={styles.field}
        size="large"
        value={text}
        placeholder={words.writePost}
        aria-label={words.writePost}
        onChange={(_, { value }) => setText(value)}
        contentAfter={
          <Button
            type="submit"
            appearance="transparent"
            icon={<SendRegular />}
            aria-label={words.send}
            disabled={text.trim() === ''}
          />
        }
      />
    </form>
  );
}

const useStyles = makeStyles({
  form: { display: 'flex', paddingBottom: tokens.spacingVerticalS },
  field: { flexGrow: 1 },
});
