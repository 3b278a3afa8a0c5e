import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useCreateMeasure } from '../../commands/useCreateMeasure.ts';
import type { IndicatorId, MeasureId } from '../../domain/id.ts';
import { refusalOf } from '../../queries/refusalOf.ts';
import { useServices } from '../../queries/services.ts';
import { useTexts } from '../../ui/Language.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { useMeasureActions } from './measureActions.ts';
import { draftOf, wordsOf } from './measureDraft.ts';
import { MeasureForm } from './MeasureForm.tsx';

/** «Nytt tiltak»: made once, however many times it is sent. What is refused stays in the form, with the reason. */
export function NewMeasure({
  indicator,
  demonstration,
  onDone,
}: {
  /** The one it is to serve, where it was begun there. */
  readonly indicator: IndicatorId | undefined;
  /** It is made beside invented rows, and is one. */
  readonly demonstration: boolean;
  /** With what was made: the list has it, or it is kept and sent by itself. */
  readonly onDone: (made: MeasureId | undefined) => void;
}) {
  const styles = useStyles();
  const { measureList, measureEdit } = useTexts();
  const { person, now, newId } = useServices();
  const { unit, people, indicatorsOf } = useMeasureActions();
  const indicators = indicatorsOf(unit);
  const create = useCreateMeasure();
  const [operationId] = useState(newId);
  return (
    <section className={styles.new} aria-label={measureList.newMeasure}>
      <h2 className={styles.heading}>{measureList.newMeasure}</h2>
      <MeasureForm
        indicators={indicators}
        begin={draftOf(undefined, { indicator, me: person, day: now().toISOString().slice(0, 10) })}
        label={measureList.newMeasure}
        submit={measureEdit.create}
        busy={create.isPending}
        onCancel={() => {
          create.giveUp(operationId);
          onDone(undefined);
        }}
        onSubmit={(draft) =>
          create.mutate(
            { unitCode: unit.code, words: wordsOf(draft, { people, indicators }), demonstration, operationId },
            { onSuccess: (save) => onDone(save?.wish.measure.id) },
          )
        }
      >
        <RefusalNotice refusal={create.error === null ? undefined : refusalOf(create.error)} />
      </MeasureForm>
    </section>
  );
}

const useStyles = makeStyles({
  new: {
    margin: `${tokens.spacingVerticalM} 0`,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media print': { display: 'none' },
  },
  heading: { margin: `0 0 ${tokens.spacingVerticalM}`, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});
