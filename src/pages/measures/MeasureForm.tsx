import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Indicator } from '../../domain/indicator.ts';
import type { MeasureStatus, Phase } from '../../domain/measure.ts';
import { useTexts } from '../../ui/Language.tsx';
import { ChoosePerson } from './ChoosePerson.tsx';
import { faultsOf, type MeasureDraft } from './measureDraft.ts';

const statuses: readonly MeasureStatus[] = ['notStarted', 'inProgress', 'implemented', 'cancelled'];
const phases: readonly Phase[] = ['plan', 'do', 'check', 'act'];

/** All that is said of a measure, to be changed or said for the first time. What is typed is the person's own until they save or cancel. */
export function MeasureForm({
  begin,
  indicators,
  label,
  submit,
  busy,
  onSubmit,
  onCancel,
  children,
}: {
  readonly begin: MeasureDraft;
  /** Those it may serve. */
  readonly indicators: readonly Indicator[];
  readonly label: string;
  readonly submit: string;
  readonly busy: boolean;
  readonly onSubmit: (draft: MeasureDraft) => void;
  readonly onCancel: () => void;
  /** How it went. */
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const { measureEdit, measureList, measurePage } = useTexts();
  const [draft, setDraft] = useState(begin);
  const [asked, setAsked] = useState(false);
  const { field } = measureEdit;
  const faults = faultsOf(draft);
  const set = (part: Partial<MeasureDraft>) => setDraft((now) => ({ ...now, ...part }));
  const error = (wrong: boolean, message: string) =>
    asked && wrong ? { validationState: 'error' as const, validationMessage: message } : {};
  const person = (name: 'responsible' | 'deputy') => (
    <Field label={field[name]}>
      <ChoosePerson chosen={draft[name]} onChoose={(id) => set({ [name]: id })} />
    </Field>
  );
  return (
    <form
      className={styles.form}
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (!faults.title && !faults.due && !busy) onSubmit(draft);
      }}
    >
      <Field label={field.title} required className={styles.whole} {...error(faults.title, measureEdit.titleNeeded)}>
        <Input autoFocus value={draft.title} maxLength={255} onChange={(_, { value }) => set({ title: value })} />
      </Field>
      <Field label={field.why} className={styles.whole}>
        <Textarea value={draft.why} resize="vertical" onChange={(_, { value }) => set({ why: value })} />
      </Field>
      <Field label={field.indicatorId} className={styles.whole}>
        <Select value={draft.indicator} onChange={(_, { value }) => set({ indicator: value })}>
          <option value="">{measurePage.noIndicator}</option>
          {indicators.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {person('responsible')}
      {person('deputy')}
      <Field label={field.start}>
        <Input type="date" value={draft.start} onChange={(_, { value }) => set({ start: value })} />
      </Field>
      <Field label={field.due} {...error(faults.due, measureEdit.dueBeforeStart)}>
        <Input type="date" value={draft.due} onChange={(_, { value }) => set({ due: value })} />
      </Field>
      <Field label={field.status}>
        <Select value={draft.status} onChange={(_, { value }) => set({ status: value as MeasureStatus })}>
          {statuses.map((status) => (
            <option key={status} value={status}>
              {measurePage.status[status]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={field.phase}>
        <Select value={draft.phase} onChange={(_, { value }) => set({ phase: value as Phase | '' })}>
          <option value="">{measureList.noPhase}</option>
          {phases.map((phase) => (
            <option key={phase} value={phase}>
              {measureList.phases[phase]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.whole}>{children}</div>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {submit}
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          {measureEdit.cancel}
        </Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(200px, 1fr))',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    width: '100%',
    maxWidth: '720px',
  },
  whole: { gridColumn: '1 / -1' },
  actions: { gridColumn: '1 / -1', display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
