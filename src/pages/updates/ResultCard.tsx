import { useCheckIn } from '../../commands/useCheckIn.ts';
import type { ResultUpdate } from '../../domain/resultUpdates.ts';
import { CheckInForm } from '../../ui/CheckInForm.tsx';
import { useTexts } from '../../ui/Language.tsx';
import { NewMeasureForm } from './NewMeasureForm.tsx';
import type { UpdateLine } from './updatesView.ts';

/** One check-in: a value, a comment, save; and where the result asks for it, a new measure. */
export function ResultCard({
  line,
  update,
  focused,
  onDone,
}: {
  readonly line: UpdateLine;
  readonly update: ResultUpdate;
  readonly focused: boolean;
  /** True once it needs nobody any more. */
  readonly onDone: (saved: boolean) => void;
}) {
  const { checkIn: words, scorecardPage } = useTexts();
  const { checkIn } = update;
  const form = useCheckIn(checkIn, onDone);
  return (
    <>
      <CheckInForm
        checkIn={checkIn}
        form={form}
        submit={update.state === 'done' ? scorecardPage.save : words.saveAndNext}
        hint={line.hint}
        takesFocus={focused}
      />
      <NewMeasureForm update={update} />
    </>
  );
}
