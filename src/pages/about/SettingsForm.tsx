import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useSaveSettings } from '../../commands/useSaveSettings.ts';
import type { Settings } from '../../domain/settings.ts';
import type { Unit } from '../../domain/unit.ts';
import { refusalOf } from '../../queries/refusalOf.ts';
import { useTexts } from '../../ui/Language.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { FewField } from './FewField.tsx';
import { RuleFields } from './RuleFields.tsx';
import { TermFields } from './TermFields.tsx';

/** Changing the rule and the words of a unit and all under it. What is typed stands until it is saved or left. */
export function SettingsForm({
  unit,
  settings,
  minimum,
  onDone,
}: {
  /** Where the settings are kept. */
  readonly unit: Unit;
  readonly settings: Settings;
  /** Fewer answers than this are not shown now, decided there or above. */
  readonly minimum: number;
  readonly onDone: (saved: boolean) => void;
}) {
  const styles = useStyles();
  const { settings: texts, frame } = useTexts();
  const [draft, setDraft] = useState(settings);
  const { mutate, isPending, error } = useSaveSettings();
  return (
    <form
      className={styles.form}
      aria-label={texts.change}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending) mutate({ unit, settings: draft }, { onSuccess: () => onDone(true) });
      }}
    >
      <p className={styles.intro}>{texts.formIntro(unit.name)}</p>
      <RuleFields rule={draft.rule} onChange={(rule) => setDraft({ ...draft, rule })} />
      <TermFields terms={draft.terms} onChange={(terms) => setDraft({ ...draft, terms })} />
      <FewField minimum={draft.minimumAnswers ?? minimum} onChange={(minimumAnswers) => setDraft({ ...draft, minimumAnswers })} />
      <RefusalNotice refusal={error === null ? undefined : refusalOf(error)} />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isPending}>
          {isPending ? texts.saving : texts.save}
        </Button>
        <Button onClick={() => onDone(false)}>{frame.cancel}</Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  intro: { margin: 0, maxWidth: '70ch', color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
