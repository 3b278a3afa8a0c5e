import { Checkbox, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ScorecardKind } from '../../domain/scorecard.ts';
import { useTexts } from '../../ui/Language.tsx';
import type { CardChoice } from './importChoices.ts';
import type { CardView } from './importView.ts';

/** What a card is called, for which report year it is, and whether it is wanted at all. */
export function CardFields({
  card,
  onChange,
}: {
  readonly card: CardView;
  readonly onChange: (change: Partial<CardChoice>) => void;
}) {
  const styles = useStyles();
  const { card: words } = useTexts().importPage;
  const error = (message: string) => ({ validationState: 'error' as const, validationMessage: message });
  return (
    <>
      <Checkbox
        label={words.include}
        checked={card.included}
        onChange={(_, { checked }) => onChange({ leftOut: checked !== true })}
      />
      {card.included && (
        <div className={styles.fields}>
          <Field label={words.focusArea} required {...(card.lacks.focusArea ? error(words.focusAreaMissing) : {})}>
            <Input value={card.focusArea} onChange={(_, { value }) => onChange({ focusArea: value })} />
          </Field>
          <Field label={words.period} required {...(card.lacks.period ? error(words.periodMissing) : {})}>
            <Input value={card.period} onChange={(_, { value }) => onChange({ period: value })} className={styles.year} />
          </Field>
          <Field label={words.kind}>
            <Select value={card.kind} onChange={(_, { value }) => onChange({ kind: value as ScorecardKind })}>
              <option value="shared">{words.shared}</option>
              <option value="own">{words.own}</option>
            </Select>
          </Field>
          <Field label={words.mainGoal} className={styles.wide}>
            <Input value={card.mainGoal} onChange={(_, { value }) => onChange({ mainGoal: value })} />
          </Field>
        </div>
      )}
    </>
  );
}

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalM,
    '@media (max-width: 639px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  year: { minWidth: 0 },
  wide: { gridColumn: '1 / -1' },
});
