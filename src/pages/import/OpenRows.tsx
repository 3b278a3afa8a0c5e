import { Field, Select } from '@fluentui/react-components';
import type { RowChoice } from '../../domain/import/rowChoice.ts';
import { useTexts } from '../../ui/Language.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useChoiceStyles } from './choiceStyles.ts';
import { DirectionChoice } from './DirectionChoice.tsx';
import type { CardView } from './importView.ts';
import { PlacementChoice } from './PlacementChoice.tsx';

/** What a person must settle, or may: placements, names, and rows that cannot be brought in. */
export function OpenRows({
  card,
  onChoose,
}: {
  readonly card: CardView;
  readonly onChoose: (row: number, choice: RowChoice) => void;
}) {
  const styles = useChoiceStyles();
  const { choices, trouble } = useTexts().importPage;
  return (
    <>
      {card.trouble.length > 0 && (
        <Notice tone="warning" title={trouble.heading(card.trouble.length)}>
          <ul className={styles.list}>
            {card.trouble.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      )}
      {card.open.length > 0 && (
        <section className={styles.section} aria-label={choices.heading(card.open.length)}>
          <h4 className={styles.heading}>{choices.heading(card.open.length)}</h4>
          <p className={styles.intro}>{choices.intro}</p>
          {card.open.map((row) => (
            <PlacementChoice key={row.row} row={row} onChoose={(choice) => onChoose(row.row, choice)} />
          ))}
        </section>
      )}
      {card.directions.length > 0 && <DirectionChoice rows={card.directions} onChoose={onChoose} />}
      {card.names.length > 0 && (
        <details>
          <summary className={styles.summary}>{choices.names(card.names.length)}</summary>
          <div className={styles.section}>
            {card.names.map(({ row, at, ways, chosen }) => (
              <Field key={row} label={choices.nameOf(at)}>
                <Select value={String(chosen)} onChange={(_, { value }) => onChoose(row, { names: Number(value) })}>
                  {ways.map((way, index) => (
                    <option key={way} value={String(index)}>
                      {way}
                    </option>
                  ))}
                </Select>
              </Field>
            ))}
          </div>
        </details>
      )}
    </>
  );
}
