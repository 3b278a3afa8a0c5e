import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { PartEntry } from '../../domain/partsDraft.ts';
import { numberText } from '../../text/numbers.ts';
import { useTexts } from '../../ui/Language.tsx';
import { faultOf } from './partEntries.ts';

/** A field for the figure of each part, with its scale; what cannot be is said at the field once the person has tried to save. */
export function PartFields({
  entries,
  asked,
  isCovered,
  onChange,
}: {
  readonly entries: readonly PartEntry[];
  readonly asked: boolean;
  /** Whether the figure that stands is one that too few answered. */
  readonly isCovered: (entry: PartEntry) => boolean;
  readonly onChange: (order: number, text: string) => void;
}) {
  const styles = useStyles();
  const { partForm, parts } = useTexts();
  return (
    <div className={styles.fields}>
      {entries.map((entry) => {
        const { name, order, scale, text } = entry;
        const scaleWords = scale && partForm.scale(numberText(scale.least), numberText(scale.most));
        const fault = asked ? faultOf(entry) : undefined;
        const said = fault === 'offScale' ? partForm.offScale(scaleWords ?? '') : partForm.unread;
        return (
          <Field
            key={order}
            className={styles.field}
            label={scaleWords === undefined ? name : `${name} (${scaleWords})`}
            {...(fault === undefined ? {} : { validationState: 'error' as const, validationMessage: said })}
          >
            <Input
              className={styles.input}
              {...(isCovered(entry) ? { value: '', placeholder: parts.withheld } : { value: text })}
              inputMode="decimal"
              autoComplete="off"
              onChange={(_, { value }) => onChange(order, value)}
            />
          </Field>
        );
      })}
    </div>
  );
}

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(260px, 100%), 1fr))',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`,
    alignItems: 'end',
  },
  field: { overflowWrap: 'anywhere' },
  input: { maxWidth: '180px' },
});
