import { makeStyles, tokens } from '@fluentui/react-components';
import type { RowChoice } from '../../domain/import/rowChoice.ts';
import { CardFields } from './CardFields.tsx';
import { DifferenceList } from './DifferenceList.tsx';
import type { CardChoice } from './importChoices.ts';
import type { CardView } from './importView.ts';
import { OpenRows } from './OpenRows.tsx';

/** One card that was found: what it is called, what must be settled, and what it would change. */
export function CardSection({
  card,
  onCard,
  onRow,
  onPick,
}: {
  readonly card: CardView;
  readonly onCard: (change: Partial<CardChoice>) => void;
  readonly onRow: (row: number, choice: RowChoice) => void;
  readonly onPick: (keys: readonly string[], wanted: boolean) => void;
}) {
  const styles = useStyles();
  return (
    <section className={styles.card} aria-label={card.heading}>
      <h3 className={styles.heading}>{card.heading}</h3>
      <CardFields card={card} onChange={onCard} />
      {card.included && (
        <>
          <OpenRows card={card} onChoose={onRow} />
          <DifferenceList groups={card.groups} onPick={onPick} />
        </>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});
