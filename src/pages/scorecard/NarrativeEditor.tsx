import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useSaveNarrative } from '../../commands/useSaveNarrative.ts';
import type { Narrative } from '../../domain/narrative.ts';
import { refusalOf } from '../../queries/refusalOf.ts';
import { useServices } from '../../queries/services.ts';
import { useTexts } from '../../ui/Language.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { NarrativeConflict } from './NarrativeConflict.tsx';
import { forgetNarrative, keepNarrative, keptNarrative } from './narrativeDrafts.ts';

/** Which text is written, and what stands there now. */
type Writing = Pick<Narrative, 'unitCode' | 'period' | 'section' | 'demonstration'> & {
  readonly title: string;
  readonly existing: Narrative | undefined;
};

/** Writes one section in place. Every stroke is kept until the server has it or the person gives it up; `onDone` tells which. */
export function NarrativeEditor({ writing, onDone }: { readonly writing: Writing; readonly onDone: (saved: boolean) => void }) {
  const styles = useStyles();
  const { narrative } = useTexts().scorecardPage;
  const { newId } = useServices();
  const { unitCode, period, section, demonstration, title, existing } = writing;
  const place = { unitCode, period, section };
  // What stood there when the person began: a later reading must not make their save overwrite what somebody else wrote meanwhile.
  const [draft, setDraft] = useState(
    () => keptNarrative(place) ?? { text: existing?.text ?? '', before: existing, operationId: newId() },
  );
  const save = useSaveNarrative(unitCode, period);
  const change = (text: string) => {
    const next = { ...draft, text };
    setDraft(next);
    keepNarrative(place, next);
  };
  const done = (saved: boolean) => {
    forgetNarrative(place);
    onDone(saved);
  };
  const send = (before: Narrative | undefined) => {
    if (save.isPending) return;
    const { text, operationId } = draft;
    save.mutate(
      { ...place, text: text.trim(), before, demonstration, operationId },
      { onSuccess: ({ kind }) => kind === 'saved' && done(true) },
    );
  };
  const conflict = save.data?.kind === 'conflict' ? save.data : undefined;
  const dirty = draft.text !== (draft.before?.text ?? '');
  return (
    <form
      className={styles.form}
      aria-label={narrative.form(title)}
      onSubmit={(event) => {
        event.preventDefault();
        send(draft.before);
      }}
    >
      <Field label={title} hint={dirty ? narrative.kept : narrative.hint}>
        <Textarea
          className={styles.field}
          textarea={{ className: styles.area }}
          value={draft.text}
          onChange={(_, { value }) => change(value)}
          resize="vertical"
          autoFocus
        />
      </Field>
      <RefusalNotice refusal={save.error === null ? undefined : refusalOf(save.error)} />
      {save.data?.kind === 'uncertain' && <Notice tone="warning">{narrative.uncertain}</Notice>}
      {conflict && (
        <NarrativeConflict
          mine={conflict.mine.text}
          theirs={conflict.theirs}
          onKeepTheirs={() => done(false)}
          onSaveMine={() => send(conflict.theirs)}
        />
      )}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={save.isPending}>
          {save.isPending ? narrative.saving : narrative.save}
        </Button>
        <Button onClick={() => done(false)}>{narrative.cancel}</Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, maxWidth: '80ch' },
  field: { width: '100%' },
  area: { minHeight: '220px', maxHeight: '60vh', lineHeight: tokens.lineHeightBase400 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
