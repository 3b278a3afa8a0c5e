import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useSaveResult } from '../../commands/useSaveResult.ts';
import { useServices } from '../../queries/services.ts';
import { refusalOf } from '../../queries/refusalOf.ts';
import { assessmentWords } from '../../text/explanation.ts';
import { LevelMark } from '../../ui/LevelMark.tsx';
import { useTexts } from '../../ui/Language.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { ConflictChoice } from './ConflictChoice.tsx';
import { forgetDraft, keepDraft, keptDraft } from './reportDrafts.ts';
import { foreseen } from './foreseen.ts';
import type { ReportView } from './scorecardView.ts';

/** Reports one result: a value, a comment, save. The level is shown before saving; what was typed stays until the server has it. */
export function ReportForm({ report, onDone }: { readonly report: ReportView; readonly onDone: (saved: boolean) => void }) {
  const styles = useStyles();
  const texts = useTexts();
  const { scorecardPage, frame } = texts;
  const { newId } = useServices();
  const { indicator, unitCode, onBehalfOf, period, standing } = report;
  const [draft, setDraft] = useState(
    () =>
      keptDraft(report) ?? { text: report.existing?.text ?? '', comment: report.existing?.comment ?? '', operationId: newId() },
  );
  // What stood there when the person began: a later reading must not make their save overwrite what somebody else reported meanwhile.
  const [begunWith] = useState(report.existing);
  const [asked, setAsked] = useState(false);
  const save = useSaveResult(unitCode);
  const change = (part: Partial<typeof draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    keepDraft(report, next);
  };
  const done = (saved: boolean) => {
    forgetDraft(report);
    onDone(saved);
  };
  const send = (before = begunWith) => {
    setAsked(true);
    if (draft.text.trim() === '' || save.isPending) return;
    save.mutate(
      {
        indicator,
        unitCode,
        onBehalfOf,
        period,
        text: draft.text.trim(),
        comment: draft.comment.trim() === '' ? undefined : draft.comment.trim(),
        before,
        operationId: draft.operationId,
      },
      { onSuccess: ({ kind }) => kind === 'saved' && done(true) },
    );
  };
  const level = foreseen(report, draft.text);
  const needed = asked && draft.text.trim() === '';
  return (
    <form
      className={styles.form}
      aria-label={scorecardPage.reportAbout(indicator.name, period)}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <p className={styles.hint}>
        {[
          standing.target && scorecardPage.targetIs(standing.target.text),
          standing.previous && scorecardPage.previous(standing.previous.text, standing.previous.period),
        ]
          .filter((part) => part !== undefined)
          .join(' · ')}
      </p>
      <Field
        label={scorecardPage.value(period)}
        required
        {...(needed ? { validationState: 'error' as const, validationMessage: scorecardPage.valueNeeded } : {})}
      >
        {indicator.states.length > 0 ? (
          <Select value={draft.text} onChange={(_, { value }) => change({ text: value })} autoFocus>
            <option value="">{scorecardPage.choose}</option>
            {[...indicator.states, texts.assessment.level.notMeasured].map((state) => (
              <option key={state}>{state}</option>
            ))}
          </Select>
        ) : (
          <Input
            value={draft.text}
            onChange={(_, { value }) => change({ text: value })}
            autoFocus
            autoComplete="off"
            {...(standing.previous ? { placeholder: standing.previous.text } : {})}
          />
        )}
      </Field>
      <div className={styles.level} aria-live="polite">
        {level && (
          <>
            {scorecardPage.levelWillBe} <LevelMark level={level.shown.level} words={assessmentWords(level.shown, texts)} />
            {level.shown.level === 'unread' && <span>{scorecardPage.unreadWarning}</span>}
          </>
        )}
      </div>
      <Field label={scorecardPage.yourComment}>
        <Textarea value={draft.comment} onChange={(_, { value }) => change({ comment: value })} rows={2} resize="vertical" />
      </Field>
      <RefusalNotice refusal={save.error === null ? undefined : refusalOf(save.error)} />
      {save.data?.kind === 'uncertain' && <Notice tone="warning">{scorecardPage.uncertain}</Notice>}
      {save.data?.kind === 'conflict' && (
        <ConflictChoice conflict={save.data} onKeepTheirs={() => done(false)} onSaveMine={send} />
      )}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={save.isPending}>
          {save.isPending ? scorecardPage.saving : scorecardPage.save}
        </Button>
        <Button onClick={() => done(false)}>{frame.cancel}</Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, width: '100%', maxWidth: '480px' },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  level: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minHeight: '24px' },
  actions: { display: 'flex', columnGap: tokens.spacingHorizontalS },
});
