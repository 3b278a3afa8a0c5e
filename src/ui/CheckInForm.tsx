import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import type { CheckIn, CommentReason } from '../domain/checkIn.ts';
import { saysNotMeasured } from '../domain/cellWords.ts';
import type { Standing } from '../domain/standing.ts';
import { assessmentWords } from '../text/explanation.ts';
import { notMeasuredIn } from '../text/notMeasuredIn.ts';
import type { Refusal } from '../text/refusal.ts';
import { CheckInFacts } from './CheckInFacts.tsx';
import { ConflictChoice, type Conflict } from './ConflictChoice.tsx';
import { useTexts } from './Language.tsx';
import { LevelMark } from './LevelMark.tsx';
import { Notice } from './Notice.tsx';
import { RefusalNotice } from './RefusalNotice.tsx';

/** What a form for one result stands on: what is typed, what it would mean, what it lacks, and what came of saving it. */
export type CheckInState = {
  readonly draft: { readonly text: string; readonly comment: string };
  readonly change: (part: { readonly text?: string; readonly comment?: string }) => void;
  readonly level: Standing | undefined;
  readonly reason: CommentReason | undefined;
  readonly lacks: 'value' | 'comment' | undefined;
  /** Saves, or tells what is lacking. */
  readonly save: () => 'value' | 'comment' | undefined;
  readonly saving: boolean;
  readonly refusal: Refusal | undefined;
  readonly uncertain: boolean;
  readonly conflict: Conflict | undefined;
  readonly keepTheirs: () => void;
  readonly saveMine: () => void;
};

/** Reports one result: a value, a comment, save. The level is shown before saving; what was typed stays until the server has it. */
export function CheckInForm({
  checkIn,
  form,
  submit,
  hint,
  takesFocus = true,
  children,
}: {
  readonly checkIn: CheckIn;
  readonly form: CheckInState;
  /** What the button that saves says. */
  readonly submit: string;
  /** A line above the fields, where there is more to know. */
  readonly hint?: string | undefined;
  /** Whether its first field is where the person begins; not where the form was there before they came. */
  readonly takesFocus?: boolean;
  /** Buttons beside the one that saves. */
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const texts = useTexts();
  const { scorecardPage, checkIn: words, dates } = texts;
  const { indicator, standing } = checkIn;
  const whole = useRef<HTMLFormElement>(null);
  const period = dates.period(checkIn.period);
  const missing = (message: string) => ({ validationState: 'error' as const, validationMessage: message });
  const judged = form.level?.shown;
  const notMeasured = notMeasuredIn(checkIn.languageForm);
  const focusOn = (name: 'value' | 'comment') => {
    const field = whole.current?.elements.namedItem(name);
    if (field instanceof HTMLElement) field.focus();
  };
  const save = () => {
    const lacks = form.save();
    if (lacks) focusOn(lacks);
  };
  return (
    <form
      ref={whole}
      noValidate
      className={styles.form}
      aria-label={scorecardPage.reportAbout(indicator.name, period)}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <CheckInFacts checkIn={checkIn} hint={hint} />
      <Field label={scorecardPage.value(period)} required {...(form.lacks === 'value' ? missing(scorecardPage.valueNeeded) : {})}>
        {indicator.states.length > 0 ? (
          <Select
            name="value"
            value={saysNotMeasured(form.draft.text) ? notMeasured : form.draft.text}
            onChange={(_, data) => form.change({ text: data.value })}
            autoFocus={takesFocus}
          >
            <option value="">{scorecardPage.choose}</option>
            {indicator.states.map((state) => (
              <option key={state}>{state}</option>
            ))}
            <option value={notMeasured}>{texts.assessment.level.notMeasured}</option>
          </Select>
        ) : (
          <Input
            name="value"
            value={form.draft.text}
            onChange={(_, data) => form.change({ text: data.value })}
            autoFocus={takesFocus}
            autoComplete="off"
            {...(standing.previous ? { placeholder: standing.previous.text } : {})}
            contentAfter={
              <Button
                size="small"
                appearance="subtle"
                className={styles.notMeasured}
                tabIndex={form.draft.text === '' ? 0 : -1} // on the way only of who has nothing to write
                onClick={() => {
                  form.change({ text: notMeasured });
                  focusOn('comment');
                }}
              >
                {texts.assessment.level.notMeasured}
              </Button>
            }
          />
        )}
      </Field>
      <div className={styles.level} aria-live="polite">
        {judged && (
          <>
            {scorecardPage.levelWillBe} <LevelMark level={judged.level} words={assessmentWords(judged, texts)} />
            {judged.level === 'unread' && <span>{scorecardPage.unreadWarning}</span>}
          </>
        )}
      </div>
      <Field
        label={scorecardPage.yourComment}
        required={form.reason !== undefined}
        {...(form.reason && form.draft.comment.trim() === ''
          ? form.lacks === 'comment'
            ? missing(words.commentNeeded[form.reason])
            : { hint: words.commentNeeded[form.reason] }
          : {})}
      >
        <Textarea
          name="comment"
          onKeyDown={({ key, ctrlKey, metaKey }) => key === 'Enter' && (ctrlKey || metaKey) && save()}
          value={form.draft.comment}
          onChange={(_, data) => form.change({ comment: data.value })}
          rows={2}
          resize="vertical"
        />
      </Field>
      <RefusalNotice refusal={form.refusal} />
      {form.uncertain && <Notice tone="warning">{scorecardPage.uncertain}</Notice>}
      {form.conflict && <ConflictChoice conflict={form.conflict} onKeepTheirs={form.keepTheirs} onSaveMine={form.saveMine} />}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={form.saving}>
          {form.saving ? scorecardPage.saving : submit}
        </Button>
        {children}
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, width: '100%', maxWidth: '480px' },
  level: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minHeight: '24px' },
  notMeasured: { minWidth: 0, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
