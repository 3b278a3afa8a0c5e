import { Field, makeStyles, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components';
import type { Unit } from '../../domain/unit.ts';
import type { Language } from '../../text/texts.ts';
import { useTexts } from '../../ui/Language.tsx';

/** What a report is of, and which language it is in. */
export type ReportChoice = { readonly withUnder: boolean; readonly language: Language };

const languages = ['nb', 'nn', 'en'] as const;

/** Choosing what the report is of: the unit alone, or with all under it, where there are any; and its language, the unit's own at first. */
export function ReportChoices({
  unit,
  under,
  chosen,
  onChoose,
}: {
  readonly unit: Unit;
  readonly under: number;
  readonly chosen: ReportChoice;
  readonly onChoose: (chosen: ReportChoice) => void;
}) {
  const styles = useStyles();
  const { page } = useTexts().report;
  return (
    <div className={styles.choices}>
      {under > 0 && (
        <Field label={page.scope}>
          <RadioGroup
            value={chosen.withUnder ? 'many' : 'one'}
            onChange={(_, { value }) => onChoose({ ...chosen, withUnder: value === 'many' })}
          >
            <Radio value="many" label={page.withUnder(unit.name, under)} />
            <Radio value="one" label={page.thisUnit(unit.name)} />
          </RadioGroup>
        </Field>
      )}
      <Field label={page.language} className={styles.language}>
        <Select
          value={chosen.language}
          onChange={(_, { value }) => onChoose({ ...chosen, language: languages.find((each) => each === value) ?? 'nb' })}
        >
          {languages.map((each) => (
            <option key={each} value={each}>
              {page.languages[each]}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

const useStyles = makeStyles({
  choices: { display: 'flex', flexWrap: 'wrap', gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXXL}` },
  language: { width: '160px' },
});
