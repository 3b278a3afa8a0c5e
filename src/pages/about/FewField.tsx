import { Field, makeStyles, Select } from '@fluentui/react-components';
import { minimumAnswersRange } from '../../domain/minimumAnswers.ts';
import { useTexts } from '../../ui/Language.tsx';

/** What may be chosen; whatever else is written in the list may be kept. */
const usual = [3, 4, 5, 6, 7, 8, 9, 10, 15, 20, 30, 50];

/** Choosing how many must have answered for a result to be shown. */
export function FewField({ minimum, onChange }: { readonly minimum: number; readonly onChange: (minimum: number) => void }) {
  const styles = useStyles();
  const { settings } = useTexts();
  const choices = [...new Set([...usual, minimum])].sort((a, b) => a - b);
  return (
    <Field label={settings.fewField} hint={settings.fewHint(minimumAnswersRange.least)} className={styles.field}>
      <Select value={String(minimum)} onChange={(_, { value }) => onChange(Number(value))}>
        {choices.map((count) => (
          <option key={count} value={count}>
            {count}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const useStyles = makeStyles({ field: { maxWidth: '260px' } });
