import { useEffect, useRef, useState } from 'react';
import { editFrom } from '../../domain/measureEdit.ts';
import { useServices } from '../../queries/services.ts';
import { useTexts } from '../../ui/Language.tsx';
import { useMeasureActions } from './measureActions.ts';
import { draftOf, wordsOf } from './measureDraft.ts';
import { MeasureForm } from './MeasureForm.tsx';
import type { MeasureLine } from './measuresView.ts';

/** Changing all of one measure. What others change meanwhile does not touch what is typed; it is met when it is saved. */
export function EditMeasure({ line, onDone }: { readonly line: MeasureLine; readonly onDone: () => void }) {
  const { measureEdit } = useTexts();
  const { person, now } = useServices();
  const { people, indicatorsOf, save, saveOf } = useMeasureActions();
  const [begun] = useState(line);
  const indicators = indicatorsOf(begun.unit);
  const mine = useRef<string>(undefined);
  const state = saveOf(line.id);
  useEffect(() => {
    if (state === undefined || state.wish.operationId !== mine.current) return;
    if (state.kind === 'saved' || state.kind === 'kept' || state.kind === 'uncertain') onDone();
  }, [state, onDone]);
  return (
    <MeasureForm
      indicators={indicators}
      begin={draftOf(begun.measure, { indicator: undefined, me: person, day: now().toISOString().slice(0, 10) })}
      label={measureEdit.editOf(begun.title)}
      submit={measureEdit.save}
      busy={state?.kind === 'saving'}
      onCancel={onDone}
      onSubmit={(draft) => {
        const edit = editFrom(begun.measure, wordsOf(draft, { people, indicators }));
        if (edit === undefined) return onDone();
        mine.current = save(begun, edit);
      }}
    />
  );
}
