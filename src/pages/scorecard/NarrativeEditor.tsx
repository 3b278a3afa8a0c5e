import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useNarrativeDraft } from '../../commands/useNarrativeDraft.ts';
import { useSaveNarrative } from '../../commands/useSaveNarrative.ts';
import type { Narrative } from '../../domain/narrative.ts';
import { refusalOf } from '../../queries/refusalOf.ts';
import { useTexts } from '../../ui/Language.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { NarrativeConflict } from './NarrativeConflict.tsx';

/** Which text is written, and what stands there now. */
type Writing = Pick<Narrative, 'unitCode' | 'period' | 'section' | 'demonstration'> & {
  readonly title: string;
  readonly existing: Narrative | undefined;
};

/** Writes one section in place. Every stroke is kept until the server has it or the person gives it up; `onDone` tells which. */
export function NarrativeEditor({ writing, onDone }: { readonly writing: Writing; readonly onDone: (saved: boolean) => void }) {
  const styles = useStyles();
  const { narrative } = useTexts().scorecardPage;
  const { unitCode, period, section, demonstration, title, existing } = writing;
  const place = { unitCode, period, section };
  const { text, before, operationId, dirty, change, forget } = useNarrativeDraft(place, existing);
  const save = useSaveNarrative(unitCode, period);
  const done = (saved: boolean) => {
    forget();
    onDone(saved);
  };
  const send = (on: Narrative | undefined) => {
    if (save.isPending) return;
    save.mutate(
      { ...place, text: text.trim(), before: on, demonstration, operationId },
      { onSuccess: ({ kind }) => kind === 'saved' && done(true) },
    );
  };
  const conflict = save.data?.kind === 'conflict' ? save.data : undefined;
  return (
    <form
      className={styles.form}
      aria-label={narrative.form(title)}
      onSubmit={(event) => {
        event.preventDefault();
        send(before);
      }}
    >
      <Field label={title} hint={dirty ? narrative.kept : narrative.hint}>
        <Textarea
          className={styles.field}
          textarea={{ className: styles.area }}
          value={text}
          onChange={(_, { value }) => change(value)}
          resize="vertical"
          autoFocus
        />
      </Field>
      <RefusalNotice refusal={save.error === null ? undefined : refusalOf(save.error)} />
      {save.data?.kind === 'uncertain' && <Notice tone="warning">{narrative.uncertain}</Notice>}
      {conflict && (
        <NarrativeConflict
          before={conflict.mine.before?.text ?? ''}
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
