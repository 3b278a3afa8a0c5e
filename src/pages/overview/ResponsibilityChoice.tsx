import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { responsibilities, type Responsibility } from '../../domain/lineOrSubject.ts';
import { useTexts } from '../../ui/Language.tsx';

/** Whether units stand under the line above them, or under the one that answers for their subject. */
export function ResponsibilityChoice({
  chosen,
  onChoose,
}: {
  readonly chosen: Responsibility;
  readonly onChoose: (chosen: Responsibility) => void;
}) {
  const styles = useStyles();
  const { table } = useTexts().overview;
  return (
    <span className={styles.choice}>
      <span aria-hidden="true">{table.responsibility}</span>
      <RadioGroup
        layout="horizontal"
        aria-label={table.responsibility}
        value={chosen}
        onChange={(_, { value }) => onChoose(value as Responsibility)}
      >
        {responsibilities.map((each) => (
          <Radio key={each} value={each} label={table.by[each]} />
        ))}
      </RadioGroup>
    </span>
  );
}

const useStyles = makeStyles({
  choice: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    '@media print': { display: 'none' },
  },
});
