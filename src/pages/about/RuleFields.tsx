import { makeStyles, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components';
import type { AssessmentRule } from '../../domain/assessmentRule.ts';
import { useTexts } from '../../ui/Language.tsx';

/** The cases no published table settles, and the levels each may have. */
const open = [
  ['firstAndMet', 'metFirst', ['acceptable', 'desired']],
  ['improvedButMissed', 'missedBetter', ['unacceptable', 'acceptable']],
  ['unchangedAndMissed', 'missedSame', ['unacceptable', 'acceptable']],
] as const;

/** Choosing the rule: what decides, and what the cases come to that the rule leaves open. */
export function RuleFields({
  rule,
  onChange,
}: {
  readonly rule: AssessmentRule;
  readonly onChange: (rule: AssessmentRule) => void;
}) {
  const styles = useStyles();
  const { settings, assessment } = useTexts();
  return (
    <fieldset className={styles.fields}>
      <legend className={styles.legend}>{settings.rule}</legend>
      <RadioGroup
        aria-label={settings.rule}
        value={rule.basis}
        onChange={(_, { value }) => onChange({ ...rule, basis: value === 'target' ? 'target' : 'improvement' })}
      >
        {(['improvement', 'target'] as const).map((basis) => (
          <Radio
            key={basis}
            value={basis}
            label={
              <>
                <span className={styles.name}>{settings.basis[basis]}</span>
                <span className={styles.meaning}>{settings.basisMeaning[basis]}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
      {rule.basis === 'improvement' &&
        open.map(([part, name, levels]) => (
          <label key={part} className={styles.choice}>
            <span className={styles.case}>{settings.cases[name]}</span>
            <Select value={rule[part]} onChange={(_, { value }) => onChange({ ...rule, [part]: value })}>
              {levels.map((level) => (
                <option key={level} value={level}>
                  {assessment.level[level]}
                </option>
              ))}
            </Select>
          </label>
        ))}
    </fieldset>
  );
}

const useStyles = makeStyles({
  fields: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: 'none',
  },
  legend: { padding: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  meaning: { display: 'block', color: tokens.colorNeutralForeground2 },
  choice: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL}`,
  },
  case: { flex: '0 1 320px' },
});
