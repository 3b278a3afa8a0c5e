import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useCreateMeasure, useMade } from '../../commands/useCreateMeasure.ts';
import type { ResultUpdate } from '../../domain/resultUpdates.ts';
import { refusalOf } from '../../queries/refusalOf.ts';
import { useServices } from '../../queries/services.ts';
import { KeptNotice } from '../../ui/KeptNotice.tsx';
import { useTexts } from '../../ui/Language.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';

/** «Nytt tiltak» while reporting: what is to be done and by when; it is the reporter's own, and serves the indicator. */
export function NewMeasureForm({ update: { unit, checkIn } }: { readonly update: ResultUpdate }) {
  const styles = useStyles();
  const { updates, frame } = useTexts();
  const { person, now, newId } = useServices();
  const create = useCreateMeasure();
  const [draft, setDraft] = useState<{ title: string; due: string; operationId: string }>();
  const [asked, setAsked] = useState(false);
  const { indicator } = checkIn;
  const made = useMade(create.data?.wish.measure.id);
  if (draft === undefined)
    return (
      <div className={styles.closed}>
        {made && <KeptNotice kept={made.kept} words={updates.measureMade(made.title)} what={made.title} />}
        <Button
          size="small"
          aria-label={updates.newMeasureFor(indicator.name)}
          onClick={() => setDraft({ title: '', due: '', operationId: newId() })}
        >
          {updates.newMeasure}
        </Button>
      </div>
    );
  const close = () => {
    setDraft(undefined);
    setAsked(false);
  };
  const save = () => {
    setAsked(true);
    const title = draft.title.trim();
    if (title === '' || create.isPending) return;
    const { operationId, due } = draft;
    create.mutate(
      {
        ...{ unitCode: unit.code, demonstration: indicator.demonstration, operationId },
        words: {
          ...{ title, indicatorId: indicator.id, successFactor: indicator.successFactor, responsible: person },
          ...{ start: now().toISOString().slice(0, 10), due: due === '' ? undefined : due },
        },
      },
      { onSuccess: close },
    );
  };
  return (
    <form
      noValidate
      className={styles.form}
      aria-label={updates.newMeasureFor(indicator.name)}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Field
        label={updates.measureTitle}
        required
        {...(asked && draft.title.trim() === ''
          ? { validationState: 'error' as const, validationMessage: updates.measureTitleNeeded }
          : {})}
      >
        <Input autoFocus value={draft.title} onChange={(_, { value }) => setDraft({ ...draft, title: value })} maxLength={255} />
      </Field>
      <Field label={updates.measureDue}>
        <Input type="date" value={draft.due} onChange={(_, { value }) => setDraft({ ...draft, due: value })} />
      </Field>
      <RefusalNotice refusal={create.error === null ? undefined : refusalOf(create.error)} />
      <div className={styles.actions}>
        <Button type="submit" disabledFocusable={create.isPending}>
          {updates.makeMeasure}
        </Button>
        <Button
          appearance="subtle"
          onClick={() => {
            create.giveUp(draft.operationId);
            close();
          }}
        >
          {frame.cancel}
        </Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  closed: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS },
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    maxWidth: '480px',
    padding: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorNeutralStroke1}`,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
