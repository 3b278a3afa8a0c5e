import { Field, Select } from '@fluentui/react-components';
import type { RowChoice } from '../../domain/import/rowChoice.ts';
import type { Direction } from '../../domain/indicator.ts';
import { useTexts } from '../../ui/Language.tsx';
import { useChoiceStyles } from './choiceStyles.ts';
import type { DirectionRow } from './rowViews.ts';

const directions: readonly Direction[] = ['higher', 'lower', 'within'];

/** Which way is good, of indicators whose targets do not tell: without it they have no level. It may wait. */
export function DirectionChoice({
  rows,
  onChoose,
}: {
  readonly rows: readonly DirectionRow[];
  readonly onChoose: (row: number, choice: RowChoice) => void;
}) {
  const styles = useChoiceStyles();
  const { importPage, indicatorPage } = useTexts();
  const { choices } = importPage;
  return (
    <section className={styles.section} aria-label={choices.directions(rows.length)}>
      <h4 className={styles.heading}>{choices.directions(rows.length)}</h4>
      <p className={styles.intro}>{choices.directionsIntro}</p>
      <div className={styles.grid}>
        {rows.map(({ row, label, chosen }) => (
          <Field key={row} label={label}>
            <Select
              value={chosen ?? ''}
              onChange={(_, { value }) => onChoose(row, { direction: directions.find((each) => each === value) })}
            >
              <option value="">{choices.directionLater}</option>
              {directions.map((each) => (
                <option key={each} value={each}>
                  {indicatorPage.direction[each]}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
    </section>
  );
}
