import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useSaveReason } from '../../commands/useSaveReason.ts';
import type { Result } from '../../domain/result.ts';
import { refusalOf } from '../../queries/refusalOf.ts';
import { useTexts } from '../../ui/Language.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';

/** Why a published judgement is another than the computed one. What somebody else wrote meanwhile is shown, and the person chooses. */
export function ReasonForm({
  name,
  result,
  onDone,
}: {
  readonly name: string;
  readonly result: Result;
  readonly onDone: () => void;
}) {
  const styles = useStyles();
  const { differences } = useTexts().scorecardPage.table;
  const [begunWith] = useState(result);
  const [text, setText] = useState(result.publishedReason ?? '');
  const save = useSaveReason(result);
  const send = (of: Result) => {
    if (save.isPending) return;
    const reason = text.trim() === '' ? undefined : text.trim();
    save.mutate({ of, reason }, { onSuccess: ({ kind }) => kind === 'saved' && onDone() });
  };
  const theirs = save.data?.kind === 'conflict' ? save.data.theirs : undefined;
  return (
    <form
      className={styles.form}
      aria-label={differences.write(name)}
      onSubmit={(event) => {
        event.preventDefault();
        send(begunWith);
      }}
    >
      <Field label={differences.field}>
        <Textarea value={text} onChange={(_, { value }) => setText(value)} rows={2} resize="vertical" autoFocus />
      </Field>
      <RefusalNotice refusal={save.error === null ? undefined : refusalOf(save.error)} />
      {save.data?.kind === 'uncertain' && <Notice tone="warning">{differences.uncertain}</Notice>}
      {theirs && (
        <Notice tone="danger">
          {differences.conflict(theirs.publishedReason ?? '–')}
          <span className={styles.actions}>
            <Button onClick={onDone}>{differences.keepTheirs}</Button>
            <Button onClick={() => send(theirs)}>{differences.saveMine}</Button>
          </span>
        </Notice>
      )}
      <span className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={save.isPending}>
          {save.isPending ? differences.saving : differences.save}
        </Button>
        <Button onClick={onDone}>{differences.cancel}</Button>
      </span>
    </form>
  );
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, width: '100%', maxWidth: '480px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
